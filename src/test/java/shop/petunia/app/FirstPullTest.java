package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import shop.petunia.marketplace.FakeMarketplace;
import shop.petunia.marketplace.MarketplaceServer;
import shop.petunia.marketplace.SyncStatus;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Changes;
import shop.petunia.storage.DataFolder;
import shop.petunia.testkit.OnScreen;
import shop.petunia.ui.Background;
import shop.petunia.ui.Place;
import shop.petunia.ui.Problems;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Theme;

/** The whole program reads ten thousand orders for the first time, over HTTP, while somebody looks at the orders. */
@OnScreen
@Isolated("measures times")
class FirstPullTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** The goal, on a quiet computer. */
    private static final Duration LONG_TASK = Duration.ofMillis(50);

    /** Still unnoticed. With the tests around, many small tasks fall between two questions and count as one. */
    private static final Duration NOTICED = Duration.ofMillis(150);

    private static final long LIVE = 200L << 20;

    /** Without a screen, JavaFX copies each picture point by point on the thread that is measured; a real one does not. */
    private static final double NARROW = 300;

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // by start
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void twoThousandOrdersComeInAndTheWindowStaysQuick() throws Exception {
        comeIn(2_000, NOTICED);
    }

    @Test
    @Tag("bench")
    void tenThousandOrdersComeInAndTheWindowStaysQuick() throws Exception {
        comeIn(10_000, LONG_TASK);
    }

    private void comeIn(int many, Duration longestTask) throws Exception {
        try (MarketplaceServer server = server(many);
                Wiring shop = new Wiring(new DataFolder(folder), Wiring.clock());
                Idle workers = new Idle()) {
            MainWindow window = onScreen(() -> window(shop, workers));
            shop.market().access.setUp(server.url(), FakeMarketplace.LOGIN, FakeMarketplace.PASSWORD);
            settle(workers);
            long before = live();
            Probe probe = new Probe();
            SyncStatus status;
            long begun = System.nanoTime();
            try (Changes.Subscription following = following(shop, window)) {
                status = CompletableFuture.supplyAsync(shop.market().sync()::once).get();
            }
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            probe.end();
            settle(workers);
            long after = live();

            System.out.printf("%,d orders in %d ms; %s; alive %d MB before, %d MB after, at most %d MB between%n", many,
                    taken.toMillis(), probe, before >> 20, after >> 20, probe.most >> 20);
            assertThat(status.trouble()).isNull();
            assertThat(count(shop)).isEqualTo(many);
            assertThat(taken).isLessThan(LONGEST);
            assertThat(Duration.ofNanos(probe.busy)).as("longest work of the window's thread").isLessThan(longestTask);
            assertThat(Math.max(after, probe.most) - before).as("bytes that stayed alive").isLessThan(LIVE);
            onScreen(() -> {
                window.dispose();
                return true;
            });
        }
    }

    private static MarketplaceServer server(int many) throws Exception {
        MarketplaceServer server = new MarketplaceServer(0);
        for (int i = 0; i < many; i++) {
            String status = i % 100 == 0 ? "pending" : "completed";
            server.cloud.order(status, "7916%07d".formatted(i % 3000), 1000 + i % 700, i % 2 == 0);
        }
        return server;
    }

    private static long count(Wiring shop) {
        return shop.database().read(transaction -> transaction.session()
                .createNativeQuery("select count(*) from shop_order", Long.class).getSingleResult());
    }

    private MainWindow window(Wiring shop, Idle workers) {
        MainWindow window = new MainWindow(shop.texts(Texts.RUSSIAN),
                new Background(workers, Platform::runLater, new Loud()), "Лютик", shop.screens(), shop.searchSources(),
                shop.counter().hearing());
        Scene scene = new Scene(window, NARROW, 768);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        window.go(Place.screen("orders"));
        return window;
    }

    /** As the open shop does: many changes in a row are one refresh. */
    private static Changes.Subscription following(Wiring shop, MainWindow window) {
        AtomicBoolean refreshing = new AtomicBoolean();
        return shop.database().changes().afterCommit(changes -> {
            if (refreshing.compareAndSet(false, true)) {
                Platform.runLater(() -> {
                    refreshing.set(false);
                    window.refresh();
                });
            }
        });
    }

    private static void settle(Idle workers) {
        do {
            WaitForAsyncUtils.waitForFxEvents();
        } while (!workers.isIdle());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    private static long live() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static final class Loud implements Problems {
        @Override
        public void refused(Sentence sentence) {
            throw new IllegalStateException(sentence.toString());
        }

        @Override
        public void failed(Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Asks the window's thread every few milliseconds how long it was at work since the last time, by the processor's
     * clock: whoever else has this computer's processors meanwhile is no fault of ours.
     */
    private static final class Probe {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());
        private final Thread asking;
        private volatile boolean ended;
        private volatile long busy;
        private volatile long most;
        private long lastWork = -1;

        Probe() {
            asking = Thread.ofPlatform().daemon().start(this::ask);
        }

        private void ask() {
            while (!ended) {
                long asked = System.nanoTime();
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                    long work = threads.getCurrentThreadCpuTime();
                    busy = Math.max(busy, lastWork < 0 ? 0 : work - lastWork);
                    lastWork = work;
                    waits.add(System.nanoTime() - asked);
                    return true;
                });
                most = Math.max(most, alive());
                LockSupport.parkNanos(2_000_000);
            }
        }

        /** After the last collection of each part of the heap. */
        private static long alive() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .map(MemoryPoolMXBean::getCollectionUsage)
                    .filter(Objects::nonNull)
                    .mapToLong(MemoryUsage::getUsed)
                    .sum();
        }

        void end() throws InterruptedException {
            ended = true;
            asking.join();
        }

        @Override
        public String toString() {
            List<Long> sorted = waits.stream().sorted().toList();
            return "window's thread asked %,d times: at work at most %.1f ms at a time, answered within %.1f ms (p99), %.1f ms (most)"
                    .formatted(sorted.size(), busy / 1e6, sorted.get(sorted.size() * 99 / 100) / 1e6,
                            sorted.getLast() / 1e6);
        }
    }
}
