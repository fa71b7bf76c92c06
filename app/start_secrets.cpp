// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_secrets.h"

#include "app/file_descriptor.h"

#include <QFile>

#include <sodium.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using core::Secret;

namespace app {

namespace {

constexpr qsizetype longestSecret = 8 * 1024;

//! The text without the one line break that `echo` and editors add.
Secret withoutLineEnd(QByteArray &&text)
{
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    return Secret(std::move(text));
}

Result<Secret> readSecret(const FileDescriptor &descriptor, const QString &source)
{
    auto text = readToEnd(descriptor, longestSecret);
    if (!text)
        return core::failure(Error::Kind::InvalidInput, source + u": "_s + text.error().detail);
    return withoutLineEnd(std::move(*text));
}

} // namespace

Secret takeFromEnvironment(const char *name)
{
    const size_t length = std::strlen(name);
    Secret taken;
    for (char **entry = environ; *entry; ++entry) {
        if (std::strncmp(*entry, name, length) != 0 || (*entry)[length] != '=')
            continue;
        char *value = *entry + length + 1;
        const size_t size = std::strlen(value);
        if (taken.isEmpty())
            taken = Secret(QByteArray(value, static_cast<qsizetype>(size)));
        sodium_memzero(value, size);
    }
    ::unsetenv(name);
    return taken;
}

Result<Secret> takeFromDescriptor(int number)
{
    const FileDescriptor descriptor(number);
    return readSecret(descriptor, u"descriptor %1"_s.arg(number));
}

Result<std::optional<Secret>> readCredential(const QString &folder, const QString &name)
{
    if (folder.isEmpty())
        return std::optional<Secret>();
    const QString path = folder + u'/' + name;
    // Not private_file::read(): for system services the file belongs to root and an access list lets us read it.
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isOpen() && errno == ENOENT)
        return std::optional<Secret>();
    if (!file.isOpen())
        return core::failure(Error::Kind::InvalidInput,
                             u"credential %1: "_s.arg(name) + systemError(errno, "open"_L1).detail);
    return readSecret(file, u"credential "_s + name).map([](Secret secret) {
        return std::optional(std::move(secret));
    });
}

Result<StartSecrets> takeStartSecrets(Secret environmentToken, std::optional<int> tokenFd,
                                      std::optional<int> passphraseFd, const QString &credentialsFolder)
{
    StartSecrets secrets{std::move(environmentToken)};
    if (tokenFd) {
        auto token = takeFromDescriptor(*tokenFd);
        if (!token)
            return core::failure(std::move(token).error());
        secrets.descriptorToken = std::move(*token);
    }
    if (passphraseFd) {
        auto passphrase = takeFromDescriptor(*passphraseFd);
        if (!passphrase)
            return core::failure(std::move(passphrase).error());
        secrets.passphrase = std::move(*passphrase);
    }

    auto token = readCredential(credentialsFolder, u"bot-token"_s);
    if (!token)
        return core::failure(std::move(token).error());
    secrets.credentialToken = std::move(*token);

    auto passphrase = readCredential(credentialsFolder, u"passphrase"_s);
    if (!passphrase)
        return core::failure(std::move(passphrase).error());
    if (!secrets.passphrase)
        secrets.passphrase = std::move(*passphrase);
    return secrets;
}

} // namespace app
