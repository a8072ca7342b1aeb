package shop.petunia.receptions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * What a row says about its lot, once all of it could be read.
 *
 * @param arrival the file's, else the reception's
 * @param shelfLifeDays the file's, if it has one
 */
public record ReceptionFileLine(int quantity, Money unitCost, LocalDate arrival, @Nullable Integer shelfLifeDays) {}
