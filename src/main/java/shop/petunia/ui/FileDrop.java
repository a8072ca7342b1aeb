package shop.petunia.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets one file be dropped anywhere on a screen; several at once are not taken. */
public final class FileDrop {
    private FileDrop() {}

    public static void onto(Node screen, Consumer<Path> taking) {
        screen.setOnDragOver(FileDrop::offer);
        screen.setOnDragDropped(event -> drop(event, taking));
    }

    private static void offer(DragEvent event) {
        if (event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private static void drop(DragEvent event, Consumer<Path> taking) {
        List<File> files = event.getDragboard().getFiles();
        if (files.size() == 1) {
            taking.accept(files.getFirst().toPath());
        }
        event.setDropCompleted(files.size() == 1);
        event.consume();
    }
}
