package shop.petunia.clients;

import java.nio.file.Path;
import java.util.List;
import shop.petunia.settings.Machine;
import shop.petunia.settings.Settings;
import shop.petunia.settings.ShopSetting;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestDatabase;

/** A shop that knows people alone, said in short. */
final class ClientShop {
    private ClientShop() {}

    static TestDatabase database() {
        return TestDatabase.of(
                Client.class, CardCounter.class, Occasion.class, Tag.class, ClientTag.class, ShopSetting.class);
    }

    static Settings settings(Database database) {
        return new Settings(database, new Machine(Path.of("target", "no-machine")));
    }

    static Clients clients(Database database) {
        return new Clients(database, settings(database));
    }

    static List<String> names(List<ClientRow> rows) {
        return rows.stream().map(ClientRow::name).toList();
    }
}
