// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class Button;
class PlainLabel;
class StepMark;

//! One step of a wizard. It says by itself whether the person may go on, and if not, why.
class WizardStep : public QWidget {
    Q_OBJECT

public:
    WizardStep(const QString &name, const QString &hint, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString hint() const { return m_hint; }
    //! Why Continue cannot be pressed yet; empty when it can.
    [[nodiscard]] QString blocker() const { return m_blocker; }
    [[nodiscard]] virtual QString continueText() const;
    //! Continue was pressed; gives whether the next step may come at once. If not, finished() says when.
    virtual bool goOn() { return true; }
    //! The step comes into view.
    virtual void entered() { }
    //! The step is left, forwards or back.
    virtual void left() { }

Q_SIGNALS:
    void changed();
    //! Go on without Continue being pressed.
    void finished();

protected:
    //! Title and text on top of the step's own widgets.
    QVBoxLayout *addBody(const QString &title, const QString &text);
    void setBlocker(const QString &reason);
    void setHint(const QString &hint);

private:
    QString m_name;
    QString m_hint;
    QString m_blocker;
};

//! Steps in order, beside the list of them: what is done, what is now, what is to come.
class Wizard final : public QWidget {
    Q_OBJECT

public:
    Wizard(const QString &title, const QString &subtitle, const QString &note, QWidget *parent = nullptr);

    void addStep(WizardStep *step);
    void start(int step = 0);
    [[nodiscard]] int current() const;
    void goTo(int step);

Q_SIGNALS:
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry;

    void tryNext();
    void next();
    void updateState();
    QWidget *makeRail(const QString &title, const QString &subtitle, const QString &note);

    QWidget *m_rail;
    QVBoxLayout *m_list;
    QStackedWidget *m_stack;
    Button *m_back;
    PlainLabel *m_reason;
    Button *m_continue;
    std::vector<WizardStep *> m_steps;
    std::vector<Entry *> m_entries;
};

} // namespace ui
