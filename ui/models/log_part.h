// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace ui {

enum class LogLevel { Debug, Info, Warning, Critical };

//! A run of lines of the program's own log, taken apart once and never changed: large logs stay small in memory, and are
//! searched without being made into strings. Any thread.
class LogPart final {
public:
    //! \p text is whole lines as the log has them. What looks like a secret is masked once more, whoever wrote it there; a
    //! line of another form is kept as a text without time and category.
    explicit LogPart(const QByteArray &text);

    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] LogLevel level(int line) const { return at(line).level; }
    [[nodiscard]] QString time(int line) const; //!< ISO 8601, UTC
    [[nodiscard]] QString category(int line) const;
    [[nodiscard]] QString text(int line) const;
    [[nodiscard]] QString whole(int line) const; //!< as it stands in the log, masked
    [[nodiscard]] qsizetype bytes() const { return m_bytes.size(); }
    [[nodiscard]] bool isOf(int line, QByteArrayView category) const;

    //! For each line whether it contains \p text, whatever its case; all of them when that is empty.
    [[nodiscard]] std::vector<bool> having(const QString &text) const;

private:
    struct Line {
        quint32 start;
        quint32 end;
        quint32 foldedStart;
        quint16 category; //!< where it starts, from the line's start
        quint16 text;
        LogLevel level;
    };

    void add(const QByteArray &line);
    [[nodiscard]] const Line &at(int line) const { return m_lines[static_cast<size_t>(line)]; }
    [[nodiscard]] QString between(quint32 from, quint32 to) const;

    QByteArray m_bytes;
    QByteArray m_folded; //!< the same in small letters
    std::vector<Line> m_lines;
};

using LogParts = std::vector<std::shared_ptr<const LogPart>>;

} // namespace ui
