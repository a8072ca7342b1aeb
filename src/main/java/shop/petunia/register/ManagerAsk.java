package shop.petunia.register;

import java.util.Set;
import java.util.function.LongConsumer;
import shop.petunia.ui.Kit;

/** Asks a manager to the counter. */
@FunctionalInterface
public interface ManagerAsk {
    /**
     * @param why for what who works there has no right
     * @param approved gets the manager's id; not called when nobody approves
     */
    void ask(Kit kit, Set<Permission> why, LongConsumer approved);
}
