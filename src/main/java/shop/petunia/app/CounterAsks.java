package shop.petunia.app;

import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import shop.petunia.register.ManagerAsk;
import shop.petunia.register.Permission;
import shop.petunia.staff.ManagerPin;
import shop.petunia.ui.Kit;

/** The counter calls a manager: the sheet asks for the PIN, and Staff keeps what was approved. */
record CounterAsks(ManagerPin manager) implements ManagerAsk {
    @Override
    public void ask(Kit kit, Set<Permission> why, LongConsumer approved) {
        manager.ask(kit, why.stream().map(ManagersApprove::right).collect(Collectors.toSet()), approved);
    }
}
