package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.marketplace.FakeMarketplace;
import shop.petunia.storage.DataFolder;

class SyncLoopTest {
    @TempDir
    private Path place = Path.of("");

    @Test
    void closesAmidARequestThatHangsAndLeavesTheShopUsable() throws Exception {
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Wiring shop = new Wiring(new DataFolder(place), Wiring.clock(), MarketWiring.REAL)) {
            shop.market().access.setUp(
                    "http://localhost:" + mute.getLocalPort(), FakeMarketplace.LOGIN, FakeMarketplace.PASSWORD);
            SyncLoop syncing = new SyncLoop(shop.market().sync(), shop.database(), shop.market()::close);
            try (Socket asked = mute.accept()) {
                assertThat(asked.getInputStream().read()).isPositive();

                long begun = System.nanoTime();
                syncing.close();
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));

                // A thread that still asks would hold up whoever syncs.
                assertThat(CompletableFuture.supplyAsync(() -> shop.market().sync().once())
                        .get(5, TimeUnit.SECONDS).trouble()).isNotNull();
                assertThat(shop.integrity().check(shop.database())).isEmpty();
            }
        }
    }
}
