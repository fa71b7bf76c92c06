// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/safe_text.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int maxMarks = 3; // Vietnamese and Hebrew need two, Tibetan three; more is there to climb out of its line

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;

bool isMark(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Mark_Enclosing;
}

//! Letters and symbols that draw nothing although Unicode does not count them among the invisible.
bool isBlankFiller(char32_t c)
{
    return c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xFFA0 || c == 0x034F
        || (c >= 0x180B && c <= 0x180F);
}

//! Variation selectors choose between two forms of a letter, e.g. the coloured heart.
bool isVariationSelector(char32_t c)
{
    return c >= 0xFE00 && c <= 0xFE0F;
}

bool isDropped(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // with it all bidi controls and the tags of U+E0000
    case QChar::Other_PrivateUse:
        return true;
    default:
        return isBlankFiller(c) || (c & 0xFFFE) == 0xFFFE;
    }
}

bool isBlank(char32_t c)
{
    return c == U'\t' || c == U'\n' || c == U'\r' || QChar::isSpace(c);
}

class Cleaner {
public:
    explicit Cleaner(bool keepsLines) : m_keepsLines(keepsLines) { }

    void add(char32_t c)
    {
        if (m_keepsLines && c == U'\n') {
            m_pendingBlank = false;
            m_newLines = qMin(m_newLines + 1, 2);
        } else if (isBlank(c)) {
            m_pendingBlank = true;
        } else if (c == zeroWidthJoiner || c == zeroWidthNonJoiner) {
            m_pendingJoiner = m_result.isEmpty() || m_pendingBlank ? 0 : c;
        } else if (!isDropped(c)) {
            addVisible(c);
        }
    }

    [[nodiscard]] QString result() const { return m_result; }

private:
    void addVisible(char32_t c)
    {
        const bool belongsToLast = isMark(c) || isVariationSelector(c);
        if (belongsToLast && (m_result.isEmpty() || m_pendingBlank || m_newLines > 0 || ++m_marks > maxMarks))
            return;
        if (!belongsToLast)
            m_marks = 0;
        if (!m_result.isEmpty() && m_newLines > 0)
            m_result += QString(m_newLines, u'\n');
        else if (!m_result.isEmpty() && m_pendingBlank)
            m_result += u' ';
        else if (m_pendingJoiner != 0)
            m_result += QChar::fromUcs4(m_pendingJoiner);
        m_newLines = 0;
        m_pendingBlank = false;
        m_pendingJoiner = 0;
        m_result += QChar::fromUcs4(c);
    }

    bool m_keepsLines;
    QString m_result;
    char32_t m_pendingJoiner = 0;
    bool m_pendingBlank = false;
    int m_newLines = 0;
    int m_marks = 0;
};

QString cleaned(QStringView text, qsizetype maxLength, bool keepsLines)
{
    // Looking further than what can be shown would let one name of a megabyte hold up the window.
    const QStringView head = text.left(qMax(maxLength, qsizetype(16)) * 8);

    Cleaner cleaner(keepsLines);
    for (qsizetype i = 0; i < head.size(); ++i) {
        const QChar c = head[i];
        if (c.isHighSurrogate() && i + 1 < head.size() && head[i + 1].isLowSurrogate())
            cleaner.add(QChar::surrogateToUcs4(c, head[++i]));
        else
            cleaner.add(c.isSurrogate() ? char32_t(QChar::ReplacementCharacter) : char32_t(c.unicode()));
    }

    QString result = cleaner.result();
    if (result.size() <= maxLength)
        return result;
    QTextBoundaryFinder boundary(QTextBoundaryFinder::Grapheme, result);
    boundary.setPosition(maxLength - 1);
    if (!boundary.isAtBoundary())
        boundary.toPreviousBoundary();
    return result.left(boundary.position()) + u'…';
}

QString firstLetter(QStringView word)
{
    QTextBoundaryFinder boundary(QTextBoundaryFinder::Grapheme, word);
    boundary.toNextBoundary();
    return word.left(boundary.position()).toString().toUpper();
}

//! Whether people who write so are used to two initials; elsewhere the first letter alone is the custom.
bool hasTwoInitials(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Latin:
    case QChar::Script_Cyrillic:
    case QChar::Script_Greek:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
    case QChar::Script_Hebrew:
    case QChar::Script_Arabic:
        return true;
    default:
        return false;
    }
}

} // namespace

QString safeLine(QStringView text, qsizetype maxLength)
{
    return cleaned(text, maxLength, false);
}

QString safeBlock(QStringView text, qsizetype maxLength)
{
    return cleaned(text, maxLength, true);
}

QString isolated(QStringView text)
{
    if (text.isEmpty())
        return {};
    return QChar(0x2068) + text.toString() + QChar(0x2069);
}

QString safeName(QStringView text, qsizetype maxLength)
{
    return isolated(safeLine(text, maxLength));
}

QString shortened(const QString &sentence, qsizetype maxLength)
{
    if (sentence.size() <= maxLength)
        return sentence;
    QTextBoundaryFinder boundary(QTextBoundaryFinder::Grapheme, sentence);
    boundary.setPosition(maxLength);
    const qsizetype end = boundary.isAtBoundary() ? maxLength : qMax<qsizetype>(0, boundary.toPreviousBoundary());
    const QString kept = sentence.first(end);
    const qsizetype open = kept.count(QChar(0x2068)) - kept.count(QChar(0x2069));
    return kept + u'…' + QString(qMax<qsizetype>(0, open), QChar(0x2069));
}

QString safeCell(QStringView text)
{
    return safeLine(text, text.size());
}

QString initials(QStringView name)
{
    const QString line = safeLine(name);
    QStringList words;
    const QList<QStringView> parts = QStringView(line).split(u' ');
    for (QStringView part : parts) {
        while (!part.isEmpty() && !part.front().isLetterOrNumber() && !part.front().isSurrogate())
            part = part.sliced(1);
        if (!part.isEmpty())
            words << part.toString();
    }
    if (words.isEmpty())
        return u"?"_s;

    const QString first = firstLetter(words.first());
    if (words.size() == 1 || !hasTwoInitials(QChar::script(words.first().front().unicode())))
        return first;
    // Arabic letters would join: lam and alef, the most frequent pair, become the word for "no".
    const bool joins = QChar::script(words.first().front().unicode()) == QChar::Script_Arabic;
    return first + (joins ? QString(QChar(zeroWidthNonJoiner)) : QString()) + firstLetter(words.last());
}

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace ui
