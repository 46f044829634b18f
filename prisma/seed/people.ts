/** Everyone in the demo is invented; units and posts are real. One password for all, printed at the start. */
export const demoPassword = "ThiDua-MinhHoa-2024";

type Post = {
  fullName: string;
  userName: string;
  post: string;
  role: "unitLeader" | "unitReporter";
};

function threeOf(unit: string, [chair, vice, officer]: readonly [string, string, string]): Post[] {
  return [
    { fullName: chair, userName: `chutich.${unit}`, post: "Chủ tịch", role: "unitLeader" },
    { fullName: vice, userName: `phochutich.${unit}`, post: "Phó Chủ tịch", role: "unitLeader" },
    {
      fullName: officer,
      userName: `canbo.${unit}`,
      post: "Cán bộ phụ trách thi đua, khen thưởng",
      role: "unitReporter",
    },
  ];
}

/** By the code of the unit. */
export const postsOf: Readonly<Record<string, Post[]>> = {
  "250": threeOf("melinh", ["Nguyễn Thị Thu Hiền", "Trần Văn Bình", "Lê Thị Hồng Nhung"]),
  "050": threeOf("thanhtri", ["Phạm Quốc Hưng", "Đỗ Thị Kim Oanh", "Vũ Minh Đức"]),
  "016": threeOf("socson", ["Ngô Văn Thành", "Hoàng Thị Lan", "Bùi Thị Phương"]),
  "018": threeOf("gialam", ["Đặng Thị Hòa", "Lý Văn Tuấn", "Phan Thị Ngọc"]),
  "017": threeOf("donganh", ["Trịnh Đình Khoa", "Cao Thị Mai", "Đinh Văn Sơn"]),
  "004": threeOf("longbien", ["Tạ Thị Bích", "Hồ Văn Nam", "Mai Thị Yến"]),
  "007": threeOf("haibatrung", ["Lương Văn Phúc", "Chu Thị Liên", "Tô Văn Hải"]),
};

export const cityPeople = [
  {
    fullName: "Dương Thị Minh Tâm",
    userName: "quantri",
    post: "Quản trị hệ thống",
    role: "systemAdmin",
  },
  { fullName: "Hà Văn Long", userName: "lanhdao.thanhpho", post: "Chủ tịch", role: "cityLeader" },
  {
    fullName: "Quách Thị Vân Anh",
    userName: "phutrach.cum3",
    post: "Phó Chủ tịch",
    role: "supervisingLeader",
  },
  {
    fullName: "Thái Bá Lộc",
    userName: "chuyenvien",
    post: "Chuyên viên Ban Phong trào",
    role: "citySpecialist",
  },
  {
    fullName: "Kiều Văn Thắng",
    userName: "nguoixem",
    post: "Chuyên viên Hội đồng nhân dân thành phố",
    role: "viewer",
  },
  {
    fullName: "Nghiêm Thị Hải Vân",
    userName: "lanhdao.ban",
    post: "Trưởng Ban Phong trào",
    role: "boardHead",
  },
  {
    fullName: "Lưu Trọng Nghĩa",
    userName: "chutich.hoidong",
    post: "Chủ tịch Hội đồng",
    role: "councilChair",
  },
  {
    fullName: "Mạc Thị Quỳnh",
    userName: "phochutich.hoidong",
    post: "Phó Chủ tịch Hội đồng",
    role: "councilVice",
  },
] as const;

/** Heads the front's committee of a residential area. */
export const areaPerson = {
  fullName: "Nguyễn Bá Khuê",
  post: "Trưởng Ban công tác Mặt trận",
  role: "residentialReporter",
} as const;

/** Presides at the cluster's conferences and witnesses its covenant, in the place of the leaders the articles name. */
export const supervisor = {
  name: cityPeople[2].fullName,
  post: `${cityPeople[2].post} Ủy ban MTTQ Việt Nam thành phố Hà Nội`,
};
