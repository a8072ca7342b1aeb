package shop.petunia.register;

import java.util.Set;
import java.util.function.LongConsumer;
import shop.petunia.ui.Kit;

/** Asks a manager for a right that who works now has not. */
@FunctionalInterface
public interface ManagerAsk {
    /**
     * @param approved gets the manager's id, once the PIN was right; nothing happens when it is given up
     */
    void ask(Kit kit, Set<Permission> why, LongConsumer approved);
}
