// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <type_traits>

namespace core {

//! The value of a finished future: a copy, because several receivers may wait for the same one; what cannot be copied is
//! moved to its only receiver.
template <typename T>
[[nodiscard]] T delivered(QFutureWatcher<T> &watcher)
{
    if constexpr (std::is_copy_constructible_v<T>)
        return watcher.result();
    else
        return watcher.future().takeResult();
}

//! Calls `onReady(value)` in the thread of \p receiver once \p future has a value. Call it from that thread.
//! If the receiver dies first, or the future is cancelled, onReady is not called.
//! (QFuture::then with a context aborts in Qt 6.4 when the context died before the value came.)
template <typename T, typename Fn>
void deliver(const QFuture<T> &future, QObject *receiver, Fn onReady)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, onReady = std::move(onReady)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             onReady(delivered(*watcher));
                     });
    watcher->setFuture(future);
}

//! The same, and `onCancelled()` when the future ends without a value, so that a busy state can end.
template <typename T, typename Fn, typename Cancelled>
void deliver(const QFuture<T> &future, QObject *receiver, Fn onReady, Cancelled onCancelled)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, onReady = std::move(onReady), onCancelled = std::move(onCancelled)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             onReady(delivered(*watcher));
                         else
                             onCancelled();
                     });
    watcher->setFuture(future);
}

} // namespace core
