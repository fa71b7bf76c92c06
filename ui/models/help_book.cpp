// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/help_book.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto pageEnd = ".md"_L1;
constexpr qsizetype excerptLength = 110;

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! Without case and accents, so that "schlüssel" finds "Schlussel" and the other way round.
QString folded(const QString &text)
{
    QString bare = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    bare.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    return bare;
}

QString withoutMarks(QString line)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression lead(u"^\\s*(?:#+|[-*]|\\d+\\.|>)\\s+"_s);
    static const QRegularExpression marks(u"[*`|]+"_s);
    return line.replace(link, u"\\1"_s).remove(lead).replace(marks, u" "_s).simplified();
}

//! A line of the text that begins something new rather than going on with the one before.
bool beginsAnew(const QString &line)
{
    static const QRegularExpression start(u"^\\s*(?:#|[-*] |\\d+\\. |\\||```|>)"_s);
    return line.trimmed().isEmpty() || start.match(line).hasMatch();
}

void takeApart(HelpArticle &page)
{
    QString paragraph;
    const auto finish = [&] {
        if (!paragraph.isEmpty())
            page.paragraphs << paragraph;
        paragraph.clear();
    };
    const QStringList lines = page.markdown.split(u'\n');
    for (const QString &line : lines) {
        if (beginsAnew(line))
            finish();
        const QString bare = line.startsWith(u"```"_s) ? QString() : withoutMarks(line);
        if (line.startsWith(u"# "_s))
            page.title = bare;
        else if (line.startsWith(u'#'))
            page.headings << bare;
        else if (!bare.isEmpty() && !QStringView(bare).startsWith(u"---"_s))
            paragraph += paragraph.isEmpty() ? bare : u' ' + bare;
    }
    finish();
}

HelpArticle makePage(const QString &id, const QString &topic, const QString &markdown)
{
    HelpArticle page{id, {}, topic, markdown};
    takeApart(page);
    return page;
}

//! The part of \p paragraph around \p word, which it contains when both are folded.
QString excerptOf(const QString &paragraph, const QString &word)
{
    if (paragraph.size() <= excerptLength)
        return paragraph;
    const QString bare = folded(paragraph);
    // Folding may change how long a text is; then its beginning has to do.
    const qsizetype place = bare.size() == paragraph.size() ? bare.indexOf(word) : 0;
    qsizetype from = qMax<qsizetype>(0, qMin(place - excerptLength / 3, paragraph.size() - excerptLength));
    if (from > 0)
        from = paragraph.indexOf(u' ', from) + 1;
    qsizetype to = qMin(paragraph.size(), from + excerptLength);
    if (to < paragraph.size())
        to = qMax(from, paragraph.lastIndexOf(u' ', to));
    return (from > 0 ? u"… "_s : QString()) + paragraph.mid(from, to - from)
        + (to < paragraph.size() ? u" …"_s : QString());
}

bool hasWord(const QString &bare, const QString &word)
{
    for (qsizetype at = bare.indexOf(word); at >= 0; at = bare.indexOf(word, at + 1)) {
        if (at == 0 || !bare[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

//! How well one word fits a page: 0, or more the nearer it is to what the page is about.
int weightOf(const QString &word, const QString &title, const QString &headings, const QString &text)
{
    if (hasWord(title, word))
        return 100;
    if (hasWord(headings, word))
        return 30;
    if (hasWord(text, word))
        return 10;
    // In the middle of a word is better than nothing: "passphrase" by "phrase".
    return word.size() > 2 && (title + u' ' + headings + u' ' + text).contains(word) ? 1 : 0;
}

} // namespace

const QString HelpBook::indexId = u"index"_s;

HelpBook::HelpBook(const QString &folder) : m_index(makePage(indexId, {}, contentOf(folder + u"/README.md"_s)))
{
    static const QRegularExpression entry(u"^- \\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
    QString topic;
    const QStringList lines = m_index.markdown.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"## "_s))
            topic = line.mid(3).trimmed();
        const auto found = entry.match(line);
        if (!found.hasMatch())
            continue;
        const QString id = link(found.captured(2)).page;
        if (!id.isEmpty())
            m_pages.push_back(makePage(id, topic, contentOf(folder + u'/' + id + pageEnd)));
    }
}

HelpBook HelpBook::builtIn(const QLocale &locale)
{
    const QString folder = u":/docs/help"_s;
    const QString own = folder + u'/' + QLocale::languageToCode(locale.language());
    return HelpBook(QFile::exists(own + u"/README.md"_s) ? own : folder);
}

const HelpArticle *HelpBook::page(const QString &id) const
{
    if (id == indexId)
        return &m_index;
    for (const HelpArticle &page : m_pages) {
        if (page.id == id)
            return &page;
    }
    return nullptr;
}

std::vector<HelpHit> HelpBook::search(const QString &text) const
{
    const QStringList words = folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    std::vector<std::pair<int, HelpHit>> found;
    for (const HelpArticle &page : m_pages) {
        const QString title = folded(page.title);
        const QString headings = folded(page.headings.join(u'\n'));
        const QString all = folded(page.paragraphs.join(u'\n'));
        int weight = 0;
        bool hasAll = true;
        for (const QString &word : words) {
            const int part = weightOf(word, title, headings, all);
            hasAll = hasAll && part > 0;
            weight += part;
        }
        if (!hasAll)
            continue;
        HelpHit hit{page.id, page.title, {}};
        const auto place = std::find_if(page.paragraphs.begin(), page.paragraphs.end(), [&](const QString &paragraph) {
            return folded(paragraph).contains(words.front());
        });
        if (place != page.paragraphs.end())
            hit.excerpt = excerptOf(*place, words.front());
        found.emplace_back(weight, std::move(hit));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });
    std::vector<HelpHit> hits;
    for (auto &[weight, hit] : found)
        hits.push_back(std::move(hit));
    return hits;
}

HelpLink HelpBook::link(const QString &target)
{
    if (target.contains(u':') || target.startsWith(u'/'))
        return {{}, target};
    const QString file = target.section(u'#', 0, 0).section(u'/', -1);
    if (file == "README.md"_L1)
        return {indexId};
    return {file.endsWith(pageEnd) ? file.chopped(pageEnd.size()) : file};
}

} // namespace ui
