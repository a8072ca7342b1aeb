package shop.petunia.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;
import shop.petunia.updates.Version;

/** The program as it was packaged; run from its sources it has no version. */
final class Program implements IVersionProvider {
    static Optional<Version> version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion()).flatMap(Version::of);
    }

    @Override
    public String[] getVersion() {
        return new String[]{"Petunia" + version().map(version -> " " + version).orElse("")};
    }
}
