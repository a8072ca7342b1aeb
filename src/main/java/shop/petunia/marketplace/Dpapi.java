package shop.petunia.marketplace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Windows' own protection of data for the present user, through PowerShell: the bytes go by standard input. */
final class Dpapi {
    private static final String SCRIPT = "Add-Type -AssemblyName System.Security;"
            + "$in=[Convert]::FromBase64String([Console]::In.ReadToEnd().Trim());"
            + "[Convert]::ToBase64String([Security.Cryptography.ProtectedData]::%s($in,$null,'CurrentUser'))";

    private Dpapi() {}

    static boolean isHere() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    static byte[] wrap(byte[] bytes) throws IOException {
        return run("Protect", bytes);
    }

    static byte[] unwrap(byte[] bytes) throws IOException {
        return run("Unprotect", bytes);
    }

    private static byte[] run(String verb, byte[] bytes) throws IOException {
        Process shell = new ProcessBuilder("powershell.exe", "-NoProfile", "-NonInteractive", "-Command",
                SCRIPT.formatted(verb)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream in = shell.getOutputStream()) {
            in.write(Base64.getEncoder().encode(bytes));
        }
        try {
            String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            if (shell.waitFor() != 0 || said.isEmpty()) {
                throw new IOException("Windows does not " + verb.toLowerCase(Locale.ROOT));
            }
            return Base64.getDecoder().decode(said);
        } catch (InterruptedException ended) {
            throw new IOException(ended);
        }
    }
}
