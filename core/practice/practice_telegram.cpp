// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_telegram.h"

namespace core::practice {

using namespace Qt::StringLiterals;

PracticeTelegram::PracticeTelegram(std::unique_ptr<World> world, Scheduler &scheduler)
    : m_world(std::move(world))
    , m_scheduler(scheduler)
{
    m_thread.setObjectName(u"practice"_s);
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

PracticeTelegram::~PracticeTelegram()
{
    m_thread.quit();
    m_thread.wait();
}

void PracticeTelegram::post(std::function<void(World &)> order)
{
    QMetaObject::invokeMethod(
        &m_context, [this, order = std::move(order)] { carryOut(order); }, Qt::QueuedConnection);
}

void PracticeTelegram::after(Duration delay, std::function<void(World &)> action)
{
    m_scheduler.after(delay, &m_context, [this, action = std::move(action)] { carryOut(action); });
}

void PracticeTelegram::carryOut(const std::function<void(World &)> &order)
{
    order(*m_world);
    m_world->settle();
    scheduleTick();
}

void PracticeTelegram::scheduleTick()
{
    const auto next = m_world->nextTick();
    if (!next || (m_tickAt && *m_tickAt <= *next))
        return;
    m_tickAt = next;
    after(std::max(*next - m_world->clock().steady(), Duration::zero()), [this](World &world) {
        m_tickAt.reset();
        world.tick();
    });
}

} // namespace core::practice
