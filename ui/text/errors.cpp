// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errors.h"

#include "ui/text/times.h"

namespace ui {

namespace {

class Errors {
    Q_DECLARE_TR_FUNCTIONS(ui::Errors)

public:
    static QString unreadable() { return tr("The data could not be read."); }
    static QString floodWait(const core::Error &error)
    {
        if (!error.retryAfter)
            return tr("Telegram asks us to slow down. It goes on by itself.");
        return tr("Telegram asks us to wait %1. It goes on by itself.").arg(Times::span(*error.retryAfter));
    }

    static QString text(const core::Error &error)
    {
        // No default: a new kind must get its sentence here before the program compiles.
        using Kind = core::Error::Kind;
        switch (error.kind) {
        case Kind::NotReached:
            return tr("Telegram could not be reached. Everything is kept and tried again.");
        case Kind::OutcomeUnknown:
            return tr("Telegram did not answer, so nobody knows whether it was done. Look in the chat before you "
                      "repeat it.");
        case Kind::FloodWait:
            return floodWait(error);
        case Kind::ServerTrouble:
            return tr("Telegram has trouble on its side. It is tried again in a while.");
        case Kind::Unauthorized:
            return tr("Telegram does not know this token. Copy it again from BotFather.");
        case Kind::Conflict:
            return tr("Another program fetches this bot's messages. Stop it, or take over.");
        case Kind::ChatMigrated:
            return tr("The group became a supergroup. Gatehouse follows it to its new address.");
        case Kind::ChatGone:
            return tr("The bot is not in this chat any more. Add it again to go on.");
        case Kind::BotLacksRight:
            return tr("The bot lacks the right for this. The Chats page shows how to give it.");
        case Kind::PersonUnreachable:
            return tr("The bot cannot write to this person: they never pressed Start, or they blocked it. Copy the "
                      "link and send it yourself.");
        case Kind::TargetIsAdministrator:
            return tr("This person cannot be removed: administrators never are.");
        case Kind::NoSuchMember:
            return tr("Telegram knows nobody of this number in the chat. Try again once they have been there.");
        case Kind::AlreadyDone:
            return tr("It was already so. Nothing had to be changed.");
        case Kind::TooLate:
            return tr("The answer came too late: Telegram does not wait for it any more.");
        case Kind::NoSuchMethod:
            return tr("This Telegram server is too old for it. Update the server.");
        case Kind::Refused:
            return tr("Telegram refused it. The log on the Activity page has its words.");
        case Kind::Malformed:
            return tr("The answer could not be understood. It is kept, so that it can be tried again after an update "
                      "of Gatehouse.");
        case Kind::StorageFull:
            return tr("The disk is full, so Gatehouse stopped listening to lose nothing. Free some space; it goes on "
                      "by itself.");
        case Kind::StorageReadOnly:
            return tr("The data folder cannot be written. You can look, but nothing is changed or fetched.");
        case Kind::StorageCorrupt:
            return tr("The data file is damaged. Nothing more is written to it; a good copy can take its place.");
        case Kind::StorageFailed:
            return tr("It could not be saved, so nothing was changed. Try again.");
        case Kind::StoreTooNew:
            return tr("This data was written by a newer Gatehouse. Update Gatehouse to open it.");
        case Kind::SecretMissing:
            return tr("The keychain has no token for this bot. Enter it once more.");
        case Kind::SecretLocked:
            return tr("The keychain is locked. Unlock it and try again.");
        case Kind::SecretUnavailable:
            return tr("This system has no keychain. Choose another place for the token.");
        case Kind::WrongPassphrase:
            return tr("That is not the passphrase. Try again.");
        case Kind::InvalidInput:
            return tr("This cannot be used as it is. Look at what you entered.");
        case Kind::NotFound:
            return tr("It is not there any more. The list has been brought up to date.");
        case Kind::Busy:
            return tr("Something else is using it, or is still on its way. Try again in a moment.");
        case Kind::Undecided:
            return tr("A removal of this person failed and is still to be done. Send it again or drop it on the "
                      "Activity page first.");
        case Kind::Cancelled:
            return tr("Stopped before it was done. Nothing was changed.");
        }
        return {};
    }
};

} // namespace

QString errorText(const core::Error &error)
{
    return Errors::text(error);
}

QString loadErrorText(const core::Error &error)
{
    return error.kind == core::Error::Kind::StorageFailed ? Errors::unreadable() : Errors::text(error);
}

std::optional<HelpTopic> helpOf(core::Error::Kind kind)
{
    using Kind = core::Error::Kind;
    switch (kind) {
    case Kind::NotReached:
        return HelpTopic::Offline;
    case Kind::Unauthorized:
        return HelpTopic::TokenRevoked;
    case Kind::Conflict:
        return HelpTopic::AnotherProgram;
    case Kind::BotLacksRight:
    case Kind::ChatGone:
    case Kind::TargetIsAdministrator:
        return HelpTopic::MissingRights;
    case Kind::PersonUnreachable:
        return HelpTopic::NoLinkArrives;
    case Kind::StorageFull:
    case Kind::StorageReadOnly:
        return HelpTopic::DiskFull;
    case Kind::StorageCorrupt:
        return HelpTopic::DamagedData;
    case Kind::SecretMissing:
    case Kind::SecretLocked:
    case Kind::SecretUnavailable:
    case Kind::WrongPassphrase:
        return HelpTopic::Keychain;
    case Kind::OutcomeUnknown:
    case Kind::Refused:
    case Kind::Undecided:
        return HelpTopic::Activity;
    default:
        return {};
    }
}

} // namespace ui
