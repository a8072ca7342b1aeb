package shop.petunia.clients;

/** What a list of clients can be sorted by; each has an index that begins with whether the client is gone. */
public enum ClientColumn {
    /** Who has no name stands last. */
    NAME("sortName"),
    CARD("card"),
    REGISTERED("registeredAt");

    final String path;

    ClientColumn(String path) {
        this.path = path;
    }
}
