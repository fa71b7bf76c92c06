// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/hostile_names.h"

using namespace Qt::StringLiterals;

std::vector<HostileName> hostileNames(int port)
{
    const QString address = u"//127.0.0.1:%1/x.png"_s.arg(port);
    QString zalgo;
    for (int i = 0; i < 12; ++i)
        zalgo += u'a' + QString(40, QChar(0x0336 + i));

    return {
        {"image", u"<img src=%1>"_s.arg(address)},
        {"image with scheme", u"<img src=\"http:%1\">Anna"_s.arg(address)},
        {"bold", u"<b>Brown</b>"_s},
        {"link", u"<a href='http:%1'>click</a>"_s.arg(address)},
        {"style", u"<style>*{background:url(%1)}</style>x"_s.arg(address)},
        {"table", u"<table><tr><td>1</td></tr></table>"_s},
        {"entity", u"Tom &amp; Jerry"_s},
        {"mnemonic", u"R&D && friends"_s},
        {"right-to-left override", QChar(0x202E) + u"gnp.exe"_s},
        {"unclosed isolates", QString(50, QChar(0x2067)) + u"name"_s},
        {"closing isolates", QString(50, QChar(0x2069)) + u"name"_s},
        {"arabic", u"ليلى المنصوري"_s},
        {"hebrew and latin", u"נועה abc ברקוביץ׳"_s},
        {"zalgo", zalgo},
        {"very long", QString(4096, u'W')},
        {"very long without spaces in another script", QString(4096, QChar(0x5C71))},
        {"NUL", u"An"_s + QChar(0) + u"na"_s},
        {"line breaks", u"first\nsecond\r\nthird\u2028fourth\u2029fifth"_s},
        {"tabs", u"a\t\t\tb"_s},
        {"lone high surrogate", u"x"_s + QChar(0xD800)},
        {"lone low surrogate", QChar(0xDC00) + u"x"_s},
        {"swapped surrogates", QString(QChar(0xDC00)) + QChar(0xD800)},
        {"zero width", QString(20, QChar(0x200B))},
        {"joiners", QString(200, QChar(0x200D)) + u"x"_s + QString(200, QChar(0x200C)) + u"y"_s},
        {"hangul filler", QString(QChar(0x3164))},
        {"braille blank", QString(5, QChar(0x2800))},
        {"only marks", QString(30, QChar(0x0301))},
        {"non-characters", QString(QChar(0xFFFE)) + QChar(0xFFFF)},
        {"family", u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s},
        {"template", u"{{ token }} %1 %2 %n %s"_s},
        {"formula", u"=cmd|' /C calc'!A0"_s},
        {"empty", QString()},
        {"blanks", u"     "_s},
    };
}
