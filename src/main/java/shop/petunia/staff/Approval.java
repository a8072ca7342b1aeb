package shop.petunia.staff;

import java.time.Instant;

/**
 * A manager came and allowed it, for the person who was on duty then.
 *
 * @param until it counts no longer than that
 */
record Approval(long manager, Right right, long forWhom, Instant until) {}
