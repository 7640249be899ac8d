package vn.lienketvung.operation;

/** How the machine beneath the portal stands. */
public interface SystemState {

    Facts now();

    /**
     * All sizes in bytes.
     *
     * @param databaseVersion such as {@code 18.6}
     * @param diskFree of the disk that holds the portal's folder
     */
    record Facts(String databaseVersion, long databaseSize, long diskFree, long diskTotal) {

        private static final long LITTLE = 2L << 30;

        /** Less than a tenth or than 2 GiB is left: uploads and the database will soon fail. */
        public boolean isDiskShort() {
            return diskFree < LITTLE || diskFree < diskTotal / 10;
        }
    }
}
