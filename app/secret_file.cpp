// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secret_file.h"

#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using core::Secret;

namespace app {

namespace {

constexpr QByteArrayView magic("gatehouse-secret");
constexpr quint32 version = 1;
constexpr qsizetype saltSize = crypto_pwhash_argon2id_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype headerSize = 16 + 4 + 8 + 8 + saltSize + nonceSize;
constexpr qsizetype checksumSize = crypto_generichash_BYTES;
constexpr quint64 mostMemory = 1024 * 1024 * 1024; //!< a file that asks for more was tampered with

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

unsigned long long sizeOf(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}

template <typename T>
void append(QByteArray &out, T number)
{
    number = qToLittleEndian(number);
    out.append(reinterpret_cast<const char *>(&number), sizeof number);
}

//! Takes numbers and texts off the front of a byte string; stays at the end once something is missing.
class Reader {
public:
    explicit Reader(QByteArrayView rest) : m_rest(rest) { }

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    QByteArrayView bytes(qsizetype size)
    {
        m_isGood = m_isGood && size <= m_rest.size();
        const QByteArrayView taken = m_isGood ? m_rest.first(size) : QByteArrayView();
        m_rest = m_isGood ? m_rest.sliced(size) : QByteArrayView();
        return taken;
    }
    template <typename T>
    T number()
    {
        const QByteArrayView taken = bytes(sizeof(T));
        return m_isGood ? qFromLittleEndian<T>(taken.data()) : T{};
    }

private:
    QByteArrayView m_rest;
    bool m_isGood = true;
};

QByteArray checksum(QByteArrayView content)
{
    QByteArray sum(checksumSize, Qt::Uninitialized);
    crypto_generichash(bytesOf(sum), checksumSize, bytesOf(content), sizeOf(content), nullptr, 0);
    return sum;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray random(size, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<size_t>(size));
    return random;
}

//! 2 length, name, 4 length, text, for each secret.
QByteArray serialize(const NamedSecrets &secrets)
{
    qsizetype size = 0;
    for (const auto &[name, secret] : secrets)
        size += 6 + name.size() * 3 + static_cast<qsizetype>(secret.reveal().size());
    QByteArray plain;
    plain.reserve(size); // so that it never moves and leaves a copy behind
    for (const auto &[name, secret] : secrets) {
        const QByteArray key = name.toUtf8();
        const std::string_view text = secret.reveal();
        append(plain, static_cast<quint16>(key.size()));
        plain.append(key);
        append(plain, static_cast<quint32>(text.size()));
        plain.append(text.data(), static_cast<qsizetype>(text.size()));
    }
    return plain;
}

Result<NamedSecrets> parse(QByteArrayView plain)
{
    NamedSecrets secrets;
    Reader reader(plain);
    while (!reader.atEnd()) {
        const QString name = QString::fromUtf8(reader.bytes(reader.number<quint16>()));
        const QByteArrayView text = reader.bytes(reader.number<quint32>());
        if (!reader.isGood())
            return core::failure(Error::Kind::StorageCorrupt, u"the secrets inside are cut off"_s);
        secrets.insert_or_assign(name, Secret(text.toByteArray()));
    }
    return secrets;
}

} // namespace

//! Locked into memory where the system lets us, and overwritten at the end.
struct SecretFile::Key {
    Key() : bytes(static_cast<unsigned char *>(sodium_malloc(crypto_aead_xchacha20poly1305_ietf_KEYBYTES))) { }
    ~Key() { sodium_free(bytes); }
    Q_DISABLE_COPY_MOVE(Key)

    //! Empty when there is not enough memory.
    [[nodiscard]] static std::shared_ptr<const Key> derive(const Secret &passphrase, KeyCost cost, QByteArrayView salt)
    {
        auto key = std::make_shared<Key>();
        const std::string_view text = passphrase.reveal();
        if (!key->bytes
            || crypto_pwhash(key->bytes, crypto_aead_xchacha20poly1305_ietf_KEYBYTES, text.data(), text.size(),
                             bytesOf(salt), cost.operations, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13)
                != 0)
            return {};
        return key;
    }

    unsigned char *const bytes;
};

KeyCost KeyCost::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

Result<SecretFile> SecretFile::create(const Secret &passphrase, KeyCost cost)
{
    if (sodium_init() < 0)
        return core::failure(Error::Kind::StorageFailed, u"libsodium does not start"_s);
    SecretFile file;
    file.m_cost = cost;
    file.m_salt = randomBytes(saltSize);
    file.m_key = Key::derive(passphrase, cost, file.m_salt);
    if (!file.m_key)
        return core::failure(Error::Kind::StorageFailed, u"not enough memory to derive the key"_s);
    return file;
}

Result<SecretFile> SecretFile::open(QByteArrayView bytes, const Secret &passphrase)
{
    if (sodium_init() < 0)
        return core::failure(Error::Kind::StorageFailed, u"libsodium does not start"_s);
    if (bytes.size() < magic.size() + 4 + checksumSize || !bytes.startsWith(magic))
        return core::failure(Error::Kind::StorageCorrupt, u"not a file of secrets"_s);
    const QByteArrayView content = bytes.chopped(checksumSize);
    if (checksum(content) != bytes.last(checksumSize))
        return core::failure(Error::Kind::StorageCorrupt, u"the checksum of the file of secrets is wrong"_s);

    Reader reader(content.sliced(magic.size()));
    if (reader.number<quint32>() != version)
        return core::failure(Error::Kind::StoreTooNew, u"the file of secrets has an unknown version"_s);
    SecretFile file;
    file.m_cost = {reader.number<quint64>(), reader.number<quint64>()};
    file.m_salt = reader.bytes(saltSize).toByteArray();
    const QByteArrayView nonce = reader.bytes(nonceSize);
    if (!reader.isGood() || content.size() < headerSize + tagSize)
        return core::failure(Error::Kind::StorageCorrupt, u"the file of secrets is cut off"_s);
    if (file.m_cost.operations > crypto_pwhash_OPSLIMIT_SENSITIVE || file.m_cost.memoryBytes > mostMemory)
        return core::failure(Error::Kind::StorageCorrupt, u"the file of secrets asks for too much work"_s);

    file.m_key = Key::derive(passphrase, file.m_cost, file.m_salt);
    if (!file.m_key)
        return core::failure(Error::Kind::StorageFailed, u"not enough memory to derive the key"_s);

    const QByteArrayView header = content.first(headerSize);
    const QByteArrayView box = content.sliced(headerSize);
    QByteArray plain(box.size() - tagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(plain), nullptr, nullptr, bytesOf(box), sizeOf(box),
                                                   bytesOf(header), sizeOf(header), bytesOf(nonce), file.m_key->bytes)
        != 0)
        return core::failure(Error::Kind::WrongPassphrase);
    auto secrets = parse(plain);
    core::wipe(plain);
    if (!secrets)
        return core::failure(std::move(secrets).error());
    file.m_secrets = std::move(*secrets);
    return file;
}

QByteArray SecretFile::seal() const
{
    QByteArray bytes = magic.toByteArray();
    append(bytes, version);
    append(bytes, m_cost.operations);
    append(bytes, m_cost.memoryBytes);
    bytes += m_salt;
    const QByteArray nonce = randomBytes(nonceSize);
    bytes += nonce;

    QByteArray plain = serialize(m_secrets);
    QByteArray box(plain.size() + tagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(box), nullptr, bytesOf(plain), sizeOf(plain), bytesOf(bytes),
                                               sizeOf(bytes), nullptr, bytesOf(nonce), m_key->bytes);
    core::wipe(plain);
    bytes += box;
    return bytes + checksum(bytes);
}

} // namespace app
