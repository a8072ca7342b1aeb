package shop.petunia.receptions;

/**
 * What an import has done.
 *
 * @param receptionId where the lots are
 * @param lots the number of new lots
 * @param pieces on all of them
 * @param goods the number of goods that were created
 */
public record Imported(long receptionId, int lots, long pieces, int goods) {}
