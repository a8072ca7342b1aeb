package shop.petunia.testkit;

import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** All tests of windows share one: each finds it as large as its scene, whatever the one before made of it. */
final class WindowAsNew implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Stage window = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(10), () -> {
            window.hide();
            window.setMaximized(false);
            window.setMinWidth(0);
            window.setMinHeight(0);
            window.sizeToScene();
        });
    }
}
