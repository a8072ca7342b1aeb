package shop.petunia.ui;

import shop.petunia.shared.Sentence;

/** Where what went wrong is told. */
public interface Problems {
    /** A refusal that the person can act on. */
    void refused(Sentence sentence);

    /** A bug: nothing was saved. Logged once, shown with a code. */
    void failed(Throwable failure);
}
