package shop.petunia.settings;

import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;

/** A shop-wide setting has another value. */
public record SettingChanged(long id, Setting<?> setting, String written, Sentence audit) implements Change {
    @Override
    public String kind() {
        return "setting";
    }
}
