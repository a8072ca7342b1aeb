package shop.petunia.staff;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;

/**
 * Which rows of the audit log are asked for.
 *
 * @param period the business days, or null for all
 * @param author a person's id, or null for everybody
 * @param kind what was changed, or null for everything
 * @param text is looked for in the names, numbers, sums and dates that the rows tell of; empty for all
 */
public record AuditFilter(@Nullable Period period, @Nullable Long author, @Nullable String kind, String text) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, "");
}
