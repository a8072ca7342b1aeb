package shop.petunia.register;

import org.jspecify.annotations.Nullable;

/** Who may do what the counter may not do by itself; whoever keeps the staff tells. */
@FunctionalInterface
public interface Approvals {
    /**
     * @param manager who has approved it with a PIN, or null
     * @return whether who works now, or that manager, has the right
     */
    boolean has(Permission permission, @Nullable Long manager);
}
