// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

//! One page of the help, as it is in docs/help.
struct HelpArticle {
    QString id; //!< the file's name without its end
    QString title;
    QString topic; //!< the heading of the index below which it stands
    QString markdown;
    QStringList headings = {};
    QStringList paragraphs = {}; //!< the text without its marks, for searching
};

//! A page in which everything was found that was looked for.
struct HelpHit {
    QString id;
    QString title;
    QString excerpt; //!< where it was found; empty when the title already says it
};

//! Where a link of a page leads.
struct HelpLink {
    QString page; //!< empty: out of the help, to \p address
    QString address = {};
};

//! The help, compiled in: its pages in the order of the index, and a search through them. Reads nothing else.
class HelpBook {
public:
    //! \p folder holds README.md, which is the index, and the pages.
    explicit HelpBook(const QString &folder);
    //! The one that was compiled in, in the language of \p locale; in English where there is none in it.
    [[nodiscard]] static HelpBook builtIn(const QLocale &locale = QLocale());

    static const QString indexId;

    //! Without the index itself.
    [[nodiscard]] const std::vector<HelpArticle> &pages() const { return m_pages; }
    [[nodiscard]] const HelpArticle &index() const { return m_index; }
    //! The page of that id, the index included; null when there is none.
    [[nodiscard]] const HelpArticle *page(const QString &id) const;
    //! Pages with all of these words, the fittest first; beginnings of words are enough. Nothing for a blank text.
    [[nodiscard]] std::vector<HelpHit> search(const QString &text) const;

    //! \p target as it stands between the brackets of a link.
    [[nodiscard]] static HelpLink link(const QString &target);

private:
    HelpArticle m_index;
    std::vector<HelpArticle> m_pages;
};

} // namespace ui
