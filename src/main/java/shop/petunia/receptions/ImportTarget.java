package shop.petunia.receptions;

/** Where a file's rows go. */
public sealed interface ImportTarget {
    /** A reception that is opened for them. */
    record NewReception(ReceptionHeader header) implements ImportTarget {}

    /** One that is open already. */
    record OpenReception(long id) implements ImportTarget {}
}
