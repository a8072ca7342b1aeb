package shop.petunia.app;
import java.nio.file.*;
import java.time.Clock;
import java.util.List;
import javafx.application.Platform;
import shop.petunia.ui.Place;
public final class Try {
  public static void run() throws Exception {
    var dir = Files.createTempDirectory("pet");
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    try (Wiring w = new Wiring(dir, Clock.systemUTC())) {
      w.tryFill();
      new Tour(w, Path.of("/tmp/tour"), 1366, 768, System.out::println).visit(List.of(Tour.Stop.screen("suppliers"),Tour.Stop.screen("audit"),Tour.Stop.screen("settings"),
         new Tour.Stop("supplier-form", m -> { m.go(new Place("supplier", 2)); }),
         new Tour.Stop("jump", m -> { m.go(Place.screen("suppliers")); m.jump(); })));
    }
    System.exit(0);
  }
}
