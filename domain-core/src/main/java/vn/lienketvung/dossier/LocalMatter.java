package vn.lienketvung.dossier;

/** What the commune knows best, and reports on. */
public enum LocalMatter {
    /** Cơ sở đang sản xuất, kinh doanh trên địa bàn. */
    OPERATION,
    /** Nguồn gốc nguyên liệu tại địa phương. */
    ORIGIN,
    /** Sử dụng lao động địa phương. */
    LABOUR,
    /** Liên kết với hộ dân, tổ chức tại địa phương. */
    LINKAGE,
    /** Bảo vệ môi trường tại nơi sản xuất. */
    ENVIRONMENT
}
