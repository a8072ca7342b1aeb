package shop.petunia.loyalty;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Points;

/**
 * What the cloud has booked, or by how much its reply differs from the shop's.
 *
 * @param points signed, not zero
 * @param cloudId the transaction's id there; null for a difference
 * @param comment what a person sees, or nothing
 */
public record CloudEntry(
        long clientId, PointKind kind, Points points, DocumentRef document, @Nullable String cloudId,
        String comment) {}
