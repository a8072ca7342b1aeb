package shop.petunia.ui;

/** How long work tells how far it is, and learns that it was cancelled. */
public interface Progress {
    /**
     * @param total of what is counted, or 0 when it is not known
     * @throws java.util.concurrent.CancellationException when the person cancelled; the transaction is rolled back by it
     */
    void at(long done, long total);

    /** For work that nobody watches. */
    Progress UNWATCHED = (done, total) -> {};
}
