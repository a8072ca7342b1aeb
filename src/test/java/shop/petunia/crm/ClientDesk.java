package shop.petunia.crm;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import shop.petunia.app.Wiring;
import shop.petunia.loyalty.Programme;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.ui.Texts;

/** What needs both the clients and their points, wired once. */
final class ClientDesk implements AfterEachCallback {
    final TestDatabase database = TestDatabase.of(Wiring.ENTITIES);
    final Programme programme = Programme.on(database);
    final ClientList list = new ClientList(
            programme.database, programme.clients, programme.segments, programme.tiers);
    final ClientImports imports =
            new ClientImports(programme.database, programme.clients, programme.ledger, programme.time);
    final ClientExport export = new ClientExport(list, programme.time);
    final Texts texts = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);

    @Override
    public void afterEach(ExtensionContext context) {
        database.close();
    }
}
