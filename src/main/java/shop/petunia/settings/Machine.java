package shop.petunia.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one computer keeps for itself, in {@code machine.json} of the data folder: its settings, and what it remembers
 * for convenience. Can be asked before the database is open. A damaged file is put aside and taken as empty.
 */
public final class Machine {
    private static final String FOLDERS = "folders";

    private final MachineFile file;
    private volatile Values values;
    private volatile Map<String, Map<String, String>> remembered;

    public Machine(Path dataFolder) {
        this.file = new MachineFile(dataFolder.resolve("machine.json"));
        MachineFile.Content content = file.read();
        this.values = new Values(content.settings());
        this.remembered = Map.copyOf(content.remembered());
    }

    public <T> T get(Setting<T> setting) {
        return values.get(setting);
    }

    boolean isSet(Setting<?> setting) {
        return values.written().containsKey(setting.key());
    }

    /** Rules beyond the notation are for {@link Settings#set} to check. */
    public synchronized <T> void set(Setting<T> setting, T value) {
        Values changed = values.with(setting.key(), setting.write(value));
        file.write(new MachineFile.Content(changed.written(), remembered));
        values = changed;
    }

    /** What was remembered under this name, in no order; empty when nothing was. */
    public Map<String, String> remembered(String name) {
        return remembered.getOrDefault(name, Map.of());
    }

    /** Remembers these pairs in place of what was there: which column of a supplier's file means what, for example. */
    public synchronized void remember(String name, Map<String, String> pairs) {
        Map<String, Map<String, String>> changed = new HashMap<>(remembered);
        changed.put(name, Map.copyOf(pairs));
        file.write(new MachineFile.Content(values.written(), changed));
        remembered = Map.copyOf(changed);
    }

    /** Where files for this purpose were last taken from or put, if that folder is still there. */
    public Optional<Path> lastFolder(String purpose) {
        return Optional.ofNullable(remembered(FOLDERS).get(purpose)).map(Path::of).filter(Files::isDirectory);
    }

    public synchronized void rememberFolder(String purpose, Path folder) {
        Map<String, String> folders = new HashMap<>(remembered(FOLDERS));
        folders.put(purpose, folder.toAbsolutePath().toString());
        remember(FOLDERS, folders);
    }
}
