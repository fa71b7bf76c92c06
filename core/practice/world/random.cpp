// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/random.h"

namespace core::practice {

quint64 Random::next()
{
    // https://prng.di.unimi.it/splitmix64.c
    const quint64 state = static_cast<quint64>(m_state) + Q_UINT64_C(0x9e3779b97f4a7c15);
    m_state = static_cast<qint64>(state);
    quint64 mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * Q_UINT64_C(0xbf58476d1ce4e5b9);
    mixed = (mixed ^ (mixed >> 27)) * Q_UINT64_C(0x94d049bb133111eb);
    return mixed ^ (mixed >> 31);
}

qint64 Random::below(qint64 bound)
{
    return static_cast<qint64>(next() % static_cast<quint64>(bound));
}

QString Random::code(int length)
{
    static constexpr QLatin1StringView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");
    QString result;
    while (result.size() < length)
        result += QChar(alphabet[static_cast<qsizetype>(below(alphabet.size()))]);
    return result;
}

} // namespace core::practice
