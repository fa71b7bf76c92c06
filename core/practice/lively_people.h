// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace core::practice {

//! Somebody of the sample.
struct SamplePerson {
    QStringView firstName;
    QStringView lastName;
    QStringView username; //!< empty: has none
    QStringView language;
    bool isPremium = false;
    bool isDeleted = false;
};

//! Forty people, with names in the scripts that a creator meets.
inline constexpr std::array samplePeople{
    SamplePerson{u"Matilda", u"Fairbrother", u"mfairbrother", u"en", true},
    SamplePerson{u"Тимофей", u"Ласточкин", u"lastochkin_t", u"ru"},
    SamplePerson{u"Ximena", u"Arriaga", u"ximearriaga", u"es"},
    SamplePerson{u"سلمى", u"القاضي", u"", u"ar"},
    SamplePerson{u"Jens-Ole", u"Vestergaard", u"jensole", u"da"},
    SamplePerson{u"千尋", u"大谷", u"chihiro_otani", u"ja", true},
    SamplePerson{u"Bukola", u"", u"bukola_writes", u"en"},
    SamplePerson{u"Оксана", u"Гайдук", u"", u"uk"},
    SamplePerson{u"Thibault", u"Lemoine", u"thib_lemoine", u"fr"},
    SamplePerson{u"मीनल", u"देशपांडे", u"minal_d", u"hi"},
    SamplePerson{u"Rosalind", u"Okonjo", u"", u"en"},
    SamplePerson{u"נועם", u"ברזילי", u"noam_brz", u"he"},
    SamplePerson{u"Gülce", u"Arıkan", u"gulcearikan", u"tr"},
    SamplePerson{u"Ελπίδα", u"Καραμάνου", u"elpida_k", u"el"},
    SamplePerson{u"", u"", u"", u"", false, true},
    SamplePerson{u"Wojciech", u"Zdrojewski", u"wzdroj", u"pl"},
    SamplePerson{u"ปานวาด", u"สุวรรณ", u"panwad_s", u"th"},
    SamplePerson{u"Leonor", u"Vasques", u"leonorvasques", u"pt", true},
    SamplePerson{u"ნინო", u"ბერიძე", u"", u"ka"},
    SamplePerson{u"Korbinian", u"Aschauer", u"korbi_a", u"de"},
    SamplePerson{u"하윤", u"서", u"hayoon_seo", u"ko"},
    SamplePerson{u"Данияр", u"Оспанов", u"daniyar_o", u"kk"},
    SamplePerson{u"Siobhán", u"Ní Cheallaigh", u"siobhan_nc", u"en"},
    SamplePerson{u"雨桐", u"", u"yutong_w", u"zh"},
    SamplePerson{u"Emre", u"", u"", u"tr"},
    SamplePerson{u"Անահիտ", u"Մելքոնյան", u"anahit_m", u"hy"},
    SamplePerson{u"Fiorenza", u"Bellandi", u"fiorenzab", u"it"},
    SamplePerson{u"Quang Huy", u"Đặng", u"huydang_q", u"vi"},
    SamplePerson{u"Лидия", u"", u"lidiya_sews", u"ru"},
    SamplePerson{u"Henrik", u"Söderlund", u"hsoderlund", u"sv"},
    SamplePerson{u"নাদিয়া", u"রহমান", u"", u"bn"},
    SamplePerson{u"Zuzana", u"Kučerová", u"zuzkucer", u"cs"},
    SamplePerson{u"پریسا", u"نیک‌نام", u"parisa_nik", u"fa"},
    SamplePerson{u"Tavita", u"Leota", u"tavita_l", u"en"},
    SamplePerson{u"Мирослава", u"Стойчева", u"", u"bg"},
    SamplePerson{u"Jorn", u"van Oosterhout", u"jvanoost", u"nl"},
    SamplePerson{u"🌻 Hedda", u"", u"hedda_grows", u"de", true},
    SamplePerson{u"தமிழ்செல்வி", u"இரா", u"tamil_era", u"ta"},
    SamplePerson{u"Anselm", u"Quist", u"anselmquist", u"en"},
    SamplePerson{u"Ираида", u"Подольская", u"iraida_p", u"ru", true},
};

//! What people say in the group, by language; the empty language is everybody's.
struct SamplePhrase {
    QStringView language;
    QStringView text;
};

inline constexpr std::array samplePhrases{
    SamplePhrase{u"", u"👍"},
    SamplePhrase{u"", u"🙏🙏"},
    SamplePhrase{u"en", u"Morning all, has anybody tried the slow version yet?"},
    SamplePhrase{u"en", u"Thanks, that was the missing piece"},
    SamplePhrase{u"en", u"Will there be a recording for those of us at work?"},
    SamplePhrase{u"en", u"I keep coming back to lesson two, it is that good"},
    SamplePhrase{u"en", u"Does the second part need the big loom?"},
    SamplePhrase{u"ru", u"Спасибо, очень понятно объяснили"},
    SamplePhrase{u"ru", u"А когда следующее занятие?"},
    SamplePhrase{u"uk", u"Дякую, вже пробую"},
    SamplePhrase{u"de", u"Danke! Genau das hatte ich gesucht."},
    SamplePhrase{u"de", u"Bei mir reißt der Faden immer an derselben Stelle"},
    SamplePhrase{u"es", u"¿Alguien me pasa el patrón de ayer?"},
    SamplePhrase{u"fr", u"Merci, je regarde ça ce soir"},
    SamplePhrase{u"it", u"Bellissimo, complimenti!"},
    SamplePhrase{u"pt", u"Consegui terminar, mando foto amanhã"},
    SamplePhrase{u"tr", u"Çok teşekkürler"},
    SamplePhrase{u"pl", u"U mnie działa, dzięki"},
    SamplePhrase{u"ar", u"شكرًا، الشرح واضح جدًا"},
    SamplePhrase{u"fa", u"خیلی ممنون، عالی بود"},
    SamplePhrase{u"he", u"תודה רבה, זה עזר לי"},
    SamplePhrase{u"ja", u"とても勉強になりました"},
    SamplePhrase{u"ko", u"감사합니다, 다음 편도 기대돼요"},
    SamplePhrase{u"zh", u"谢谢，我再试一次"},
    SamplePhrase{u"hi", u"बहुत बढ़िया, धन्यवाद"},
};

//! What people ask the bot in private.
inline constexpr std::array sampleQuestions{
    QStringView(u"Hello, how do I get into the group?"),
    QStringView(u"Is there a place left?"),
    QStringView(u"Я заплатила вчера, ссылка не пришла"),
    QStringView(u"My link says it has expired"),
    QStringView(u"¿Puedo pagar por un mes?"),
};

//! What the channel brings.
inline constexpr std::array samplePosts{
    QStringView(u"New this week: warping without tears, in three short films."),
    QStringView(u"The pattern for the striped scarf is in the group."),
    QStringView(u"Live on Thursday at seven: bring whatever is stuck."),
};

} // namespace core::practice
