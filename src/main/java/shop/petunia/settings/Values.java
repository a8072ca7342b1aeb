package shop.petunia.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.shared.UserProblem;

/**
 * What is written for each key, and what was read from it so far. A change makes new values, so that nobody can read
 * an old text into the new ones.
 */
final class Values {
    private final Map<String, String> written;
    private final Map<Setting<?>, Object> read = new ConcurrentHashMap<>();

    Values(Map<String, String> written) {
        this.written = Map.copyOf(written);
    }

    Map<String, String> written() {
        return written;
    }

    Values with(String key, String value) {
        Map<String, String> changed = new HashMap<>(written);
        changed.put(key, value);
        return new Values(changed);
    }

    @SuppressWarnings("unchecked") // only what a setting has read is put beside it
    <T> T get(Setting<T> setting) {
        return (T) read.computeIfAbsent(setting, this::value);
    }

    private Object value(Setting<?> setting) {
        String text = written.get(setting.key());
        return text == null ? standard(setting) : valueOf(text, setting);
    }

    private static Object valueOf(String text, Setting<?> setting) {
        try {
            return setting.read(text);
        } catch (UserProblem unreadable) {
            log().warn("The setting {} cannot be read and is taken as not set: {}", setting, unreadable.key());
            return standard(setting);
        }
    }

    private static <T> T standard(Setting<T> setting) {
        return setting.standard();
    }

    /** Set up when it is needed: the first window need not wait for it. */
    private static Logger log() {
        return LoggerFactory.getLogger(Values.class);
    }
}
