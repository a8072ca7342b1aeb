package shop.petunia.inventory;

/**
 * Where a scanned good is to be counted.
 *
 * @param line its first one that is not counted, in the order in which the lots will die; a counted one when all are
 * @param added whether the lot was not among the lines before
 */
public record Scanned(CountRow line, boolean added) {}
