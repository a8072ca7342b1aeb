package shop.petunia.settings;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Change;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * The values of all settings: the shop's from the database, this computer's from {@link Machine}. Asking costs next to
 * nothing and is safe from every thread; what is set is kept before the call returns.
 */
public final class Settings {
    private final Database database;
    private final Machine machine;
    private final List<Consumer<Setting<?>>> listeners = new CopyOnWriteArrayList<>();
    private volatile Values shop;
    private volatile Consumer<Setting<?>> guard = setting -> {};

    public Settings(Database database, Machine machine) {
        this.database = database;
        this.machine = machine;
        this.shop = new Values(database.read(Settings::all));
        database.changes().afterCommit(this::adopt);
    }

    public <T> T get(Setting<T> setting) {
        return isOfMachine(setting) ? machine.get(setting) : shop.get(setting);
    }

    /** Whether somebody has chosen a value, be it the standard one. */
    public boolean isSet(Setting<?> setting) {
        return isOfMachine(setting) ? machine.isSet(setting) : shop.written().containsKey(setting.key());
    }

    /**
     * Sets a value. One that is set already costs nothing and is not told.
     *
     * @throws UserProblem when the value is refused, or who works now must not change it
     */
    public synchronized <T> void set(Setting<T> setting, T value) {
        T checked = setting.read(setting.write(value));
        setting.check(checked, this);
        if (isSet(setting) && get(setting).equals(checked)) {
            return;
        }
        guard.accept(setting);
        if (isOfMachine(setting)) {
            machine.set(setting, checked);
            tell(setting);
        } else {
            database.writeOnly(transaction -> write(transaction, setting, checked));
        }
    }

    /** The value as a person would type it. */
    public String written(Setting<?> setting) {
        return writtenValue(setting);
    }

    /**
     * Sets what a person has typed.
     *
     * @throws UserProblem when it is refused
     */
    public void write(Setting<?> setting, String typed) {
        setTyped(setting, typed);
    }

    /**
     * Only looks whether {@link #write} would accept it.
     *
     * @throws UserProblem when it would be refused
     */
    public void check(Setting<?> setting, String typed) {
        checkTyped(setting, typed);
    }

    /** @param whoever throws a {@link UserProblem} when who works now must not change the setting */
    public void guardedBy(Consumer<Setting<?>> whoever) {
        guard = whoever;
    }

    /** What this computer remembers beside its settings: folders, columns of files. */
    public Machine machine() {
        return machine;
    }

    /** The listener hears of each changed setting, on the thread that changed it, when the new value is kept. */
    public void onChange(Consumer<Setting<?>> listener) {
        listeners.add(listener);
    }

    private <T> void setTyped(Setting<T> setting, String typed) {
        set(setting, setting.read(typed));
    }

    private <T> void checkTyped(Setting<T> setting, String typed) {
        setting.check(setting.read(typed), this);
    }

    private <T> String writtenValue(Setting<T> setting) {
        return setting.write(get(setting));
    }

    private <T> void write(Transaction transaction, Setting<T> setting, T value) {
        Sentence audit = Sentence.of(
                "settings.changed",
                Sentence.of(setting.labelKey()),
                told(setting, get(setting)),
                told(setting, value));
        long id = stored(transaction.session(), setting.key(), setting.write(value));
        transaction.announce(new SettingChanged(id, setting, setting.write(value), audit));
    }

    private static <T> Object told(Setting<T> setting, T value) {
        Object told = setting.told(value);
        return told.equals("") ? Sentence.of("settings.nothing") : told;
    }

    private static long stored(StatelessSession session, String name, String written) {
        ShopSettingRepository repository = new ShopSettingRepository_(session);
        ShopSetting row = repository.named(name).orElseGet(() -> new ShopSetting(name, ""));
        row.rewritten(written);
        if (row.id == null) {
            repository.insert(row);
        } else {
            repository.update(row);
        }
        return row.id();
    }

    private void adopt(List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof SettingChanged changed) {
                shop = shop.with(changed.setting().key(), changed.written());
                tell(changed.setting());
            }
        }
    }

    private void tell(Setting<?> setting) {
        listeners.forEach(listener -> listener.accept(setting));
    }

    private static boolean isOfMachine(Setting<?> setting) {
        return setting.scope() == Setting.Scope.MACHINE;
    }

    private static Map<String, String> all(Transaction transaction) {
        return new ShopSettingRepository_(transaction.session())
                .all().stream()
                .collect(Collectors.toMap(ShopSettingRepository.Row::name, ShopSettingRepository.Row::written));
    }
}
