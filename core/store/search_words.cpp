// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_words.h"

#include "core/store/member_repository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

namespace core::store {

using namespace Qt::StringLiterals;

SearchWords SearchWords::of(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    // By way of UTF-8, as the store holds it: half a surrogate pair is a question mark there.
    QStringList all = QString::fromUtf8(folded(text).toUtf8()).split(blanks, Qt::SkipEmptyParts);
    all.removeDuplicates();

    SearchWords words;
    for (QString &word : words.first) {
        if (!all.isEmpty())
            word = all.takeFirst();
    }
    if (!all.isEmpty())
        words.more = QJsonDocument(QJsonArray::fromStringList(all)).toJson(QJsonDocument::Compact);
    return words;
}

} // namespace core::store
