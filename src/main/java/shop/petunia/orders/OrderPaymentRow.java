package shop.petunia.orders;

import java.time.Instant;
import shop.petunia.shared.Money;

/**
 * Money as the card shows it.
 *
 * @param amount below zero when it went back
 */
public record OrderPaymentRow(long id, PaidBy by, Money amount, Instant at, String author) {}
