package shop.petunia.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels that hold sentences. */
public final class Words {
    private Words() {}

    /** Goes on in the next line and stays as high as all its lines, however little room there is. */
    public static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
