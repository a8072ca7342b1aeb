package shop.petunia.stats;

import java.time.LocalDate;
import shop.petunia.shared.Money;

/**
 * One business day.
 *
 * @param revenue less the day's refunds, of whichever sales
 */
public record DayRevenue(LocalDate day, long sales, Money revenue) {}
