package shop.petunia.ui;

import shop.petunia.shared.Sentence;

/** What every view and view-model needs, in one hand. */
public record Kit(Texts texts, Background background, Dialogs dialogs, Navigator navigator) {
    /** Runs the action in the background, then tells that it is done and what follows from it. */
    public void act(Busy busy, Runnable action, Sentence done, Runnable after) {
        background.run(
                busy,
                () -> {
                    action.run();
                    return done;
                },
                sentence -> {
                    dialogs.notice(sentence);
                    after.run();
                });
    }

    /** The topmost sheet has done its work: closes it, tells so, and goes on. */
    public void saved(Sentence done, Runnable after) {
        dialogs.close();
        dialogs.notice(done);
        after.run();
    }
}
