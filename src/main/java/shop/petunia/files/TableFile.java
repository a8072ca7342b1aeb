package shop.petunia.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import shop.petunia.shared.UserProblem;

/** Reads a CSV or XLSX file as a table. What the file is, its bytes tell, not its name. */
public final class TableFile {
    static final long MAX_BYTES = 32L << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private TableFile() {}

    /**
     * The whole file in memory, within limits on bytes, rows and columns.
     *
     * @throws UserProblem when the file cannot be read, is no table, is empty or too large
     */
    public static Table read(Path path) {
        String name = String.valueOf(path.getFileName());
        byte[] bytes = bytes(path, name);
        TableBuilder builder = new TableBuilder(name, sha256(bytes));
        if (startsWith(bytes, ZIP)) {
            XlsxTable.read(path, name, builder);
        } else if (startsWith(bytes, OLE2)) {
            throw new UserProblem(isXlsx(name) ? "files.table.locked" : "files.table.xls", name);
        } else {
            CsvTable.read(FileText.decode(bytes, name), name, builder);
        }
        return builder.table();
    }

    private static byte[] bytes(Path path, String name) {
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw new UserProblem("files.table.tooLarge", name, MAX_BYTES >> 20);
            }
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new UserProblem(unreadable, "files.table.unreadable", name);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** Excel wraps a workbook with a password in the container of the old format. */
    private static boolean isXlsx(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }
}
