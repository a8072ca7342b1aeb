package shop.petunia.receptions;

/**
 * How a file is to be imported.
 *
 * @param fileName kept with the reception
 * @param createFlowers whether goods that resemble none may be created without asking
 * @param again whether a file that was imported before is to be imported once more
 */
public record ImportOptions(String fileName, boolean createFlowers, boolean again) {}
