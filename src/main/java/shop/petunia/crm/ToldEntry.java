package shop.petunia.crm;

import shop.petunia.loyalty.EntryRow;
import shop.petunia.shared.Points;

/**
 * An entry of points with what it led to.
 *
 * @param balance after it; negative only by what the cloud booked
 */
record ToldEntry(EntryRow row, Points balance, String author) {}
