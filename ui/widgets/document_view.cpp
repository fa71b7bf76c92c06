// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/document_view.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal widestLine = 165; //!< units: some 75 letters

Type headingType(int level)
{
    return level == 1 ? Type::Title : level == 2 ? Type::Section : Type::Strong;
}

//! Puts our type and colours onto what the Markdown reader made.
class DocumentStyle final {
public:
    DocumentStyle(QTextDocument &document, const Theme &theme) : m_document(document), m_theme(theme) { }

    void apply()
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            styleBlock(block);
        const QList<QTextFrame *> frames = m_document.rootFrame()->childFrames();
        for (QTextFrame *frame : frames) {
            if (auto *table = qobject_cast<QTextTable *>(frame))
                styleTable(*table);
        }
    }

private:
    void styleBlock(const QTextBlock &block)
    {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence);
        const bool isInList = block.textList() != nullptr;
        const bool isInTable = cursor.currentTable() != nullptr;
        const bool isFirst = block == m_document.begin();
        format.setLineHeight(level == 0 && !isCode ? 125 : 110, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(isFirst || isInTable || level == 0 ? 0 : u(level == 2 ? 5 : 3));
        format.setBottomMargin(isInTable ? 0 : u(level > 0 ? 2 : isCode ? 0 : isInList ? 1.25 : 3));
        if (isCode)
            format.setBackground(m_theme.band);
        cursor.setBlockFormat(format);
        for (auto part = block.begin(); !part.atEnd(); ++part)
            styleText(part.fragment(), level, isCode);
    }

    void styleText(const QTextFragment &text, int level, bool isCode)
    {
        QTextCursor cursor(&m_document);
        cursor.setPosition(text.position());
        cursor.setPosition(text.position() + text.length(), QTextCursor::KeepAnchor);
        QTextCharFormat format = text.charFormat();
        if (level > 0) {
            format.clearProperty(QTextFormat::FontSizeAdjustment);
            format.setFont(font(headingType(level)));
        } else if (isCode || format.fontFixedPitch()) {
            format.setFont(font(Type::Mono));
            format.setBackground(m_theme.band);
        }
        format.setForeground(format.isAnchor() ? m_theme.accentText : m_theme.text);
        cursor.setCharFormat(format);
    }

    void styleTable(QTextTable &table)
    {
        QTextTableFormat format = table.format();
        format.setBorder(0);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setTopMargin(u(0.5));
        format.setBottomMargin(u(4));
        table.setFormat(format);
        for (int row = 0; row < table.rows(); ++row) {
            for (int column = 0; column < table.columns(); ++column)
                styleCell(table.cellAt(row, column), row == 0);
        }
    }

    void styleCell(QTextTableCell cell, bool isHead)
    {
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setPadding(u(1.75));
        format.setBottomBorder(1);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(m_theme.line);
        if (isHead)
            format.setBackground(m_theme.band);
        cell.setFormat(format);
    }

    QTextDocument &m_document;
    const Theme &m_theme;
};

//! In text from right to left the signs at the ends of code and names, as in "/revoke" and "@BotFather", would go to the
//! wrong side: the marks keep them together. https://www.w3.org/International/articles/inline-bidi-markup/
QString withLatinApart(QString markdown)
{
    static const QRegularExpression apart(u"`[^`\\n]+`|@\\w+"_s);
    qsizetype from = 0;
    for (auto found = apart.match(markdown, from); found.hasMatch(); found = apart.match(markdown, from)) {
        const QString text = found.captured();
        const QString marked =
            text.startsWith(u'`') ? u"`\u2066"_s + text.mid(1).chopped(1) + u"\u2069`"_s : u'\u2066' + text + u'\u2069';
        markdown.replace(found.capturedStart(), text.size(), marked);
        from = found.capturedStart() + marked.size();
    }
    return markdown;
}

} // namespace

DocumentView::DocumentView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"documentView"_s);
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { Q_EMIT linkChosen(link.toString()); });
}

void DocumentView::setDocument(const QString &title, const QString &markdown)
{
    setAccessibleName(title);
    m_markdown = markdown;
    render();
    verticalScrollBar()->setValue(0);
}

QVariant DocumentView::loadResource(int, const QUrl &)
{
    return {};
}

void DocumentView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        const int place = verticalScrollBar()->value();
        render();
        verticalScrollBar()->setValue(place);
    }
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    applyMetrics();
}

void DocumentView::render()
{
    document()->setDefaultFont(ui::font(Type::Body));
    document()->setIndentWidth(u(5));
    document()->setMarkdown(isRightToLeft() ? withLatinApart(m_markdown) : m_markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML)
                                | QTextDocument::MarkdownDialectGitHub);
    DocumentStyle(*document(), Theme::of(palette())).apply();
}

void DocumentView::applyMetrics()
{
    const int side = width() < u(120) ? u(3) : u(6);
    const int rest = qMax(0, width() - u(widestLine) - 2 * side);
    const bool mirrored = isRightToLeft();
    setViewportMargins(side + (mirrored ? rest : 0), 0, side + (mirrored ? 0 : rest), 0);
}

} // namespace ui
