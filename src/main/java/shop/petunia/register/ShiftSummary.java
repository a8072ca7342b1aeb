package shop.petunia.register;

import shop.petunia.shared.Money;

/**
 * A shift as the list of them shows it.
 *
 * @param sales how many receipts
 * @param taken what came in and stayed, in all kinds of payment
 */
public record ShiftSummary(ShiftRow shift, long sales, Money taken) {}
