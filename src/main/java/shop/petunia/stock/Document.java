package shop.petunia.stock;

/**
 * What stands behind a movement, in the words of {@code ui.Place}.
 *
 * @param kind reception, order, stocktake …
 * @param line the line's id where single lines are taken and given back, else 0
 * @param name how the document was called then: an order's number, a reception's name
 */
public record Document(String kind, long id, long line, String name) {
    public static final String RECEPTION = "reception";
    public static final String STOCKTAKE = "stocktake";

    public static Document of(String kind, long id, String name) {
        return new Document(kind, id, 0, name);
    }

    public static Document reception(long id, String name) {
        return of(RECEPTION, id, name);
    }

    public static Document stocktake(long id, String name) {
        return of(STOCKTAKE, id, name);
    }

    public Document line(long lineId) {
        return new Document(kind, id, lineId, name);
    }
}
