// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/habanalabs_accel.h

pub const DRM_IOCTL_HL_CB: u32 = 0xc0186441;
pub const DRM_IOCTL_HL_CS: u32 = 0xc0306442;
pub const DRM_IOCTL_HL_DEBUG: u32 = 0xc0286445;
pub const DRM_IOCTL_HL_INFO: u32 = 0xc0186440;
pub const DRM_IOCTL_HL_MEMORY: u32 = 0xc0286444;
pub const DRM_IOCTL_HL_WAIT_CS: u32 = 0xc0386443;
pub const GAUDI2_DCORE0_ENGINE_ID_DEC_0: i32 = 9;
pub const GAUDI2_DCORE0_ENGINE_ID_DEC_1: i32 = 10;
pub const GAUDI2_DCORE0_ENGINE_ID_EDMA_0: i32 = 0;
pub const GAUDI2_DCORE0_ENGINE_ID_EDMA_1: i32 = 1;
pub const GAUDI2_DCORE0_ENGINE_ID_MME: i32 = 2;
pub const GAUDI2_DCORE0_ENGINE_ID_TPC_0: i32 = 3;
pub const GAUDI2_DCORE0_ENGINE_ID_TPC_1: i32 = 4;
pub const GAUDI2_DCORE0_ENGINE_ID_TPC_2: i32 = 5;
pub const GAUDI2_DCORE0_ENGINE_ID_TPC_3: i32 = 6;
pub const GAUDI2_DCORE0_ENGINE_ID_TPC_4: i32 = 7;
pub const GAUDI2_DCORE0_ENGINE_ID_TPC_5: i32 = 8;
pub const GAUDI2_DCORE0_ENGINE_ID_TPC_6: i32 = 44;
pub const GAUDI2_DCORE1_ENGINE_ID_DEC_0: i32 = 20;
pub const GAUDI2_DCORE1_ENGINE_ID_DEC_1: i32 = 21;
pub const GAUDI2_DCORE1_ENGINE_ID_EDMA_0: i32 = 11;
pub const GAUDI2_DCORE1_ENGINE_ID_EDMA_1: i32 = 12;
pub const GAUDI2_DCORE1_ENGINE_ID_MME: i32 = 13;
pub const GAUDI2_DCORE1_ENGINE_ID_TPC_0: i32 = 14;
pub const GAUDI2_DCORE1_ENGINE_ID_TPC_1: i32 = 15;
pub const GAUDI2_DCORE1_ENGINE_ID_TPC_2: i32 = 16;
pub const GAUDI2_DCORE1_ENGINE_ID_TPC_3: i32 = 17;
pub const GAUDI2_DCORE1_ENGINE_ID_TPC_4: i32 = 18;
pub const GAUDI2_DCORE1_ENGINE_ID_TPC_5: i32 = 19;
pub const GAUDI2_DCORE2_ENGINE_ID_DEC_0: i32 = 31;
pub const GAUDI2_DCORE2_ENGINE_ID_DEC_1: i32 = 32;
pub const GAUDI2_DCORE2_ENGINE_ID_EDMA_0: i32 = 22;
pub const GAUDI2_DCORE2_ENGINE_ID_EDMA_1: i32 = 23;
pub const GAUDI2_DCORE2_ENGINE_ID_MME: i32 = 24;
pub const GAUDI2_DCORE2_ENGINE_ID_TPC_0: i32 = 25;
pub const GAUDI2_DCORE2_ENGINE_ID_TPC_1: i32 = 26;
pub const GAUDI2_DCORE2_ENGINE_ID_TPC_2: i32 = 27;
pub const GAUDI2_DCORE2_ENGINE_ID_TPC_3: i32 = 28;
pub const GAUDI2_DCORE2_ENGINE_ID_TPC_4: i32 = 29;
pub const GAUDI2_DCORE2_ENGINE_ID_TPC_5: i32 = 30;
pub const GAUDI2_DCORE3_ENGINE_ID_DEC_0: i32 = 42;
pub const GAUDI2_DCORE3_ENGINE_ID_DEC_1: i32 = 43;
pub const GAUDI2_DCORE3_ENGINE_ID_EDMA_0: i32 = 33;
pub const GAUDI2_DCORE3_ENGINE_ID_EDMA_1: i32 = 34;
pub const GAUDI2_DCORE3_ENGINE_ID_MME: i32 = 35;
pub const GAUDI2_DCORE3_ENGINE_ID_TPC_0: i32 = 36;
pub const GAUDI2_DCORE3_ENGINE_ID_TPC_1: i32 = 37;
pub const GAUDI2_DCORE3_ENGINE_ID_TPC_2: i32 = 38;
pub const GAUDI2_DCORE3_ENGINE_ID_TPC_3: i32 = 39;
pub const GAUDI2_DCORE3_ENGINE_ID_TPC_4: i32 = 40;
pub const GAUDI2_DCORE3_ENGINE_ID_TPC_5: i32 = 41;
pub const GAUDI2_ENGINE_ID_ARC_FARM: i32 = 77;
pub const GAUDI2_ENGINE_ID_KDMA: i32 = 78;
pub const GAUDI2_ENGINE_ID_NIC0_0: i32 = 51;
pub const GAUDI2_ENGINE_ID_NIC0_1: i32 = 52;
pub const GAUDI2_ENGINE_ID_NIC10_0: i32 = 71;
pub const GAUDI2_ENGINE_ID_NIC10_1: i32 = 72;
pub const GAUDI2_ENGINE_ID_NIC11_0: i32 = 73;
pub const GAUDI2_ENGINE_ID_NIC11_1: i32 = 74;
pub const GAUDI2_ENGINE_ID_NIC1_0: i32 = 53;
pub const GAUDI2_ENGINE_ID_NIC1_1: i32 = 54;
pub const GAUDI2_ENGINE_ID_NIC2_0: i32 = 55;
pub const GAUDI2_ENGINE_ID_NIC2_1: i32 = 56;
pub const GAUDI2_ENGINE_ID_NIC3_0: i32 = 57;
pub const GAUDI2_ENGINE_ID_NIC3_1: i32 = 58;
pub const GAUDI2_ENGINE_ID_NIC4_0: i32 = 59;
pub const GAUDI2_ENGINE_ID_NIC4_1: i32 = 60;
pub const GAUDI2_ENGINE_ID_NIC5_0: i32 = 61;
pub const GAUDI2_ENGINE_ID_NIC5_1: i32 = 62;
pub const GAUDI2_ENGINE_ID_NIC6_0: i32 = 63;
pub const GAUDI2_ENGINE_ID_NIC6_1: i32 = 64;
pub const GAUDI2_ENGINE_ID_NIC7_0: i32 = 65;
pub const GAUDI2_ENGINE_ID_NIC7_1: i32 = 66;
pub const GAUDI2_ENGINE_ID_NIC8_0: i32 = 67;
pub const GAUDI2_ENGINE_ID_NIC8_1: i32 = 68;
pub const GAUDI2_ENGINE_ID_NIC9_0: i32 = 69;
pub const GAUDI2_ENGINE_ID_NIC9_1: i32 = 70;
pub const GAUDI2_ENGINE_ID_PCIE: i32 = 75;
pub const GAUDI2_ENGINE_ID_PDMA_0: i32 = 45;
pub const GAUDI2_ENGINE_ID_PDMA_1: i32 = 46;
pub const GAUDI2_ENGINE_ID_PSOC: i32 = 76;
pub const GAUDI2_ENGINE_ID_ROT_0: i32 = 47;
pub const GAUDI2_ENGINE_ID_ROT_1: i32 = 48;
pub const GAUDI2_ENGINE_ID_SIZE: i32 = 79;
pub const GAUDI2_PCIE_ENGINE_ID_DEC_0: i32 = 49;
pub const GAUDI2_PCIE_ENGINE_ID_DEC_1: i32 = 50;
pub const GAUDI2_QUEUE_ID_CPU_PQ: i32 = 260;
pub const GAUDI2_QUEUE_ID_DCORE0_EDMA_0_0: i32 = 8;
pub const GAUDI2_QUEUE_ID_DCORE0_EDMA_0_1: i32 = 9;
pub const GAUDI2_QUEUE_ID_DCORE0_EDMA_0_2: i32 = 10;
pub const GAUDI2_QUEUE_ID_DCORE0_EDMA_0_3: i32 = 11;
pub const GAUDI2_QUEUE_ID_DCORE0_EDMA_1_0: i32 = 12;
pub const GAUDI2_QUEUE_ID_DCORE0_EDMA_1_1: i32 = 13;
pub const GAUDI2_QUEUE_ID_DCORE0_EDMA_1_2: i32 = 14;
pub const GAUDI2_QUEUE_ID_DCORE0_EDMA_1_3: i32 = 15;
pub const GAUDI2_QUEUE_ID_DCORE0_MME_0_0: i32 = 16;
pub const GAUDI2_QUEUE_ID_DCORE0_MME_0_1: i32 = 17;
pub const GAUDI2_QUEUE_ID_DCORE0_MME_0_2: i32 = 18;
pub const GAUDI2_QUEUE_ID_DCORE0_MME_0_3: i32 = 19;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_0_0: i32 = 20;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_0_1: i32 = 21;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_0_2: i32 = 22;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_0_3: i32 = 23;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_1_0: i32 = 24;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_1_1: i32 = 25;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_1_2: i32 = 26;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_1_3: i32 = 27;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_2_0: i32 = 28;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_2_1: i32 = 29;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_2_2: i32 = 30;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_2_3: i32 = 31;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_3_0: i32 = 32;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_3_1: i32 = 33;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_3_2: i32 = 34;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_3_3: i32 = 35;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_4_0: i32 = 36;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_4_1: i32 = 37;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_4_2: i32 = 38;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_4_3: i32 = 39;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_5_0: i32 = 40;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_5_1: i32 = 41;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_5_2: i32 = 42;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_5_3: i32 = 43;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_6_0: i32 = 44;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_6_1: i32 = 45;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_6_2: i32 = 46;
pub const GAUDI2_QUEUE_ID_DCORE0_TPC_6_3: i32 = 47;
pub const GAUDI2_QUEUE_ID_DCORE1_EDMA_0_0: i32 = 48;
pub const GAUDI2_QUEUE_ID_DCORE1_EDMA_0_1: i32 = 49;
pub const GAUDI2_QUEUE_ID_DCORE1_EDMA_0_2: i32 = 50;
pub const GAUDI2_QUEUE_ID_DCORE1_EDMA_0_3: i32 = 51;
pub const GAUDI2_QUEUE_ID_DCORE1_EDMA_1_0: i32 = 52;
pub const GAUDI2_QUEUE_ID_DCORE1_EDMA_1_1: i32 = 53;
pub const GAUDI2_QUEUE_ID_DCORE1_EDMA_1_2: i32 = 54;
pub const GAUDI2_QUEUE_ID_DCORE1_EDMA_1_3: i32 = 55;
pub const GAUDI2_QUEUE_ID_DCORE1_MME_0_0: i32 = 56;
pub const GAUDI2_QUEUE_ID_DCORE1_MME_0_1: i32 = 57;
pub const GAUDI2_QUEUE_ID_DCORE1_MME_0_2: i32 = 58;
pub const GAUDI2_QUEUE_ID_DCORE1_MME_0_3: i32 = 59;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_0_0: i32 = 60;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_0_1: i32 = 61;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_0_2: i32 = 62;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_0_3: i32 = 63;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_1_0: i32 = 64;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_1_1: i32 = 65;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_1_2: i32 = 66;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_1_3: i32 = 67;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_2_0: i32 = 68;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_2_1: i32 = 69;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_2_2: i32 = 70;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_2_3: i32 = 71;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_3_0: i32 = 72;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_3_1: i32 = 73;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_3_2: i32 = 74;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_3_3: i32 = 75;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_4_0: i32 = 76;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_4_1: i32 = 77;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_4_2: i32 = 78;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_4_3: i32 = 79;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_5_0: i32 = 80;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_5_1: i32 = 81;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_5_2: i32 = 82;
pub const GAUDI2_QUEUE_ID_DCORE1_TPC_5_3: i32 = 83;
pub const GAUDI2_QUEUE_ID_DCORE2_EDMA_0_0: i32 = 84;
pub const GAUDI2_QUEUE_ID_DCORE2_EDMA_0_1: i32 = 85;
pub const GAUDI2_QUEUE_ID_DCORE2_EDMA_0_2: i32 = 86;
pub const GAUDI2_QUEUE_ID_DCORE2_EDMA_0_3: i32 = 87;
pub const GAUDI2_QUEUE_ID_DCORE2_EDMA_1_0: i32 = 88;
pub const GAUDI2_QUEUE_ID_DCORE2_EDMA_1_1: i32 = 89;
pub const GAUDI2_QUEUE_ID_DCORE2_EDMA_1_2: i32 = 90;
pub const GAUDI2_QUEUE_ID_DCORE2_EDMA_1_3: i32 = 91;
pub const GAUDI2_QUEUE_ID_DCORE2_MME_0_0: i32 = 92;
pub const GAUDI2_QUEUE_ID_DCORE2_MME_0_1: i32 = 93;
pub const GAUDI2_QUEUE_ID_DCORE2_MME_0_2: i32 = 94;
pub const GAUDI2_QUEUE_ID_DCORE2_MME_0_3: i32 = 95;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_0_0: i32 = 96;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_0_1: i32 = 97;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_0_2: i32 = 98;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_0_3: i32 = 99;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_1_0: i32 = 100;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_1_1: i32 = 101;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_1_2: i32 = 102;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_1_3: i32 = 103;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_2_0: i32 = 104;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_2_1: i32 = 105;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_2_2: i32 = 106;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_2_3: i32 = 107;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_3_0: i32 = 108;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_3_1: i32 = 109;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_3_2: i32 = 110;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_3_3: i32 = 111;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_4_0: i32 = 112;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_4_1: i32 = 113;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_4_2: i32 = 114;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_4_3: i32 = 115;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_5_0: i32 = 116;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_5_1: i32 = 117;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_5_2: i32 = 118;
pub const GAUDI2_QUEUE_ID_DCORE2_TPC_5_3: i32 = 119;
pub const GAUDI2_QUEUE_ID_DCORE3_EDMA_0_0: i32 = 120;
pub const GAUDI2_QUEUE_ID_DCORE3_EDMA_0_1: i32 = 121;
pub const GAUDI2_QUEUE_ID_DCORE3_EDMA_0_2: i32 = 122;
pub const GAUDI2_QUEUE_ID_DCORE3_EDMA_0_3: i32 = 123;
pub const GAUDI2_QUEUE_ID_DCORE3_EDMA_1_0: i32 = 124;
pub const GAUDI2_QUEUE_ID_DCORE3_EDMA_1_1: i32 = 125;
pub const GAUDI2_QUEUE_ID_DCORE3_EDMA_1_2: i32 = 126;
pub const GAUDI2_QUEUE_ID_DCORE3_EDMA_1_3: i32 = 127;
pub const GAUDI2_QUEUE_ID_DCORE3_MME_0_0: i32 = 128;
pub const GAUDI2_QUEUE_ID_DCORE3_MME_0_1: i32 = 129;
pub const GAUDI2_QUEUE_ID_DCORE3_MME_0_2: i32 = 130;
pub const GAUDI2_QUEUE_ID_DCORE3_MME_0_3: i32 = 131;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_0_0: i32 = 132;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_0_1: i32 = 133;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_0_2: i32 = 134;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_0_3: i32 = 135;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_1_0: i32 = 136;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_1_1: i32 = 137;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_1_2: i32 = 138;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_1_3: i32 = 139;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_2_0: i32 = 140;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_2_1: i32 = 141;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_2_2: i32 = 142;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_2_3: i32 = 143;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_3_0: i32 = 144;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_3_1: i32 = 145;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_3_2: i32 = 146;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_3_3: i32 = 147;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_4_0: i32 = 148;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_4_1: i32 = 149;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_4_2: i32 = 150;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_4_3: i32 = 151;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_5_0: i32 = 152;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_5_1: i32 = 153;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_5_2: i32 = 154;
pub const GAUDI2_QUEUE_ID_DCORE3_TPC_5_3: i32 = 155;
pub const GAUDI2_QUEUE_ID_NIC_0_0: i32 = 156;
pub const GAUDI2_QUEUE_ID_NIC_0_1: i32 = 157;
pub const GAUDI2_QUEUE_ID_NIC_0_2: i32 = 158;
pub const GAUDI2_QUEUE_ID_NIC_0_3: i32 = 159;
pub const GAUDI2_QUEUE_ID_NIC_10_0: i32 = 196;
pub const GAUDI2_QUEUE_ID_NIC_10_1: i32 = 197;
pub const GAUDI2_QUEUE_ID_NIC_10_2: i32 = 198;
pub const GAUDI2_QUEUE_ID_NIC_10_3: i32 = 199;
pub const GAUDI2_QUEUE_ID_NIC_11_0: i32 = 200;
pub const GAUDI2_QUEUE_ID_NIC_11_1: i32 = 201;
pub const GAUDI2_QUEUE_ID_NIC_11_2: i32 = 202;
pub const GAUDI2_QUEUE_ID_NIC_11_3: i32 = 203;
pub const GAUDI2_QUEUE_ID_NIC_12_0: i32 = 204;
pub const GAUDI2_QUEUE_ID_NIC_12_1: i32 = 205;
pub const GAUDI2_QUEUE_ID_NIC_12_2: i32 = 206;
pub const GAUDI2_QUEUE_ID_NIC_12_3: i32 = 207;
pub const GAUDI2_QUEUE_ID_NIC_13_0: i32 = 208;
pub const GAUDI2_QUEUE_ID_NIC_13_1: i32 = 209;
pub const GAUDI2_QUEUE_ID_NIC_13_2: i32 = 210;
pub const GAUDI2_QUEUE_ID_NIC_13_3: i32 = 211;
pub const GAUDI2_QUEUE_ID_NIC_14_0: i32 = 212;
pub const GAUDI2_QUEUE_ID_NIC_14_1: i32 = 213;
pub const GAUDI2_QUEUE_ID_NIC_14_2: i32 = 214;
pub const GAUDI2_QUEUE_ID_NIC_14_3: i32 = 215;
pub const GAUDI2_QUEUE_ID_NIC_15_0: i32 = 216;
pub const GAUDI2_QUEUE_ID_NIC_15_1: i32 = 217;
pub const GAUDI2_QUEUE_ID_NIC_15_2: i32 = 218;
pub const GAUDI2_QUEUE_ID_NIC_15_3: i32 = 219;
pub const GAUDI2_QUEUE_ID_NIC_16_0: i32 = 220;
pub const GAUDI2_QUEUE_ID_NIC_16_1: i32 = 221;
pub const GAUDI2_QUEUE_ID_NIC_16_2: i32 = 222;
pub const GAUDI2_QUEUE_ID_NIC_16_3: i32 = 223;
pub const GAUDI2_QUEUE_ID_NIC_17_0: i32 = 224;
pub const GAUDI2_QUEUE_ID_NIC_17_1: i32 = 225;
pub const GAUDI2_QUEUE_ID_NIC_17_2: i32 = 226;
pub const GAUDI2_QUEUE_ID_NIC_17_3: i32 = 227;
pub const GAUDI2_QUEUE_ID_NIC_18_0: i32 = 228;
pub const GAUDI2_QUEUE_ID_NIC_18_1: i32 = 229;
pub const GAUDI2_QUEUE_ID_NIC_18_2: i32 = 230;
pub const GAUDI2_QUEUE_ID_NIC_18_3: i32 = 231;
pub const GAUDI2_QUEUE_ID_NIC_19_0: i32 = 232;
pub const GAUDI2_QUEUE_ID_NIC_19_1: i32 = 233;
pub const GAUDI2_QUEUE_ID_NIC_19_2: i32 = 234;
pub const GAUDI2_QUEUE_ID_NIC_19_3: i32 = 235;
pub const GAUDI2_QUEUE_ID_NIC_1_0: i32 = 160;
pub const GAUDI2_QUEUE_ID_NIC_1_1: i32 = 161;
pub const GAUDI2_QUEUE_ID_NIC_1_2: i32 = 162;
pub const GAUDI2_QUEUE_ID_NIC_1_3: i32 = 163;
pub const GAUDI2_QUEUE_ID_NIC_20_0: i32 = 236;
pub const GAUDI2_QUEUE_ID_NIC_20_1: i32 = 237;
pub const GAUDI2_QUEUE_ID_NIC_20_2: i32 = 238;
pub const GAUDI2_QUEUE_ID_NIC_20_3: i32 = 239;
pub const GAUDI2_QUEUE_ID_NIC_21_0: i32 = 240;
pub const GAUDI2_QUEUE_ID_NIC_21_1: i32 = 241;
pub const GAUDI2_QUEUE_ID_NIC_21_2: i32 = 242;
pub const GAUDI2_QUEUE_ID_NIC_21_3: i32 = 243;
pub const GAUDI2_QUEUE_ID_NIC_22_0: i32 = 244;
pub const GAUDI2_QUEUE_ID_NIC_22_1: i32 = 245;
pub const GAUDI2_QUEUE_ID_NIC_22_2: i32 = 246;
pub const GAUDI2_QUEUE_ID_NIC_22_3: i32 = 247;
pub const GAUDI2_QUEUE_ID_NIC_23_0: i32 = 248;
pub const GAUDI2_QUEUE_ID_NIC_23_1: i32 = 249;
pub const GAUDI2_QUEUE_ID_NIC_23_2: i32 = 250;
pub const GAUDI2_QUEUE_ID_NIC_23_3: i32 = 251;
pub const GAUDI2_QUEUE_ID_NIC_2_0: i32 = 164;
pub const GAUDI2_QUEUE_ID_NIC_2_1: i32 = 165;
pub const GAUDI2_QUEUE_ID_NIC_2_2: i32 = 166;
pub const GAUDI2_QUEUE_ID_NIC_2_3: i32 = 167;
pub const GAUDI2_QUEUE_ID_NIC_3_0: i32 = 168;
pub const GAUDI2_QUEUE_ID_NIC_3_1: i32 = 169;
pub const GAUDI2_QUEUE_ID_NIC_3_2: i32 = 170;
pub const GAUDI2_QUEUE_ID_NIC_3_3: i32 = 171;
pub const GAUDI2_QUEUE_ID_NIC_4_0: i32 = 172;
pub const GAUDI2_QUEUE_ID_NIC_4_1: i32 = 173;
pub const GAUDI2_QUEUE_ID_NIC_4_2: i32 = 174;
pub const GAUDI2_QUEUE_ID_NIC_4_3: i32 = 175;
pub const GAUDI2_QUEUE_ID_NIC_5_0: i32 = 176;
pub const GAUDI2_QUEUE_ID_NIC_5_1: i32 = 177;
pub const GAUDI2_QUEUE_ID_NIC_5_2: i32 = 178;
pub const GAUDI2_QUEUE_ID_NIC_5_3: i32 = 179;
pub const GAUDI2_QUEUE_ID_NIC_6_0: i32 = 180;
pub const GAUDI2_QUEUE_ID_NIC_6_1: i32 = 181;
pub const GAUDI2_QUEUE_ID_NIC_6_2: i32 = 182;
pub const GAUDI2_QUEUE_ID_NIC_6_3: i32 = 183;
pub const GAUDI2_QUEUE_ID_NIC_7_0: i32 = 184;
pub const GAUDI2_QUEUE_ID_NIC_7_1: i32 = 185;
pub const GAUDI2_QUEUE_ID_NIC_7_2: i32 = 186;
pub const GAUDI2_QUEUE_ID_NIC_7_3: i32 = 187;
pub const GAUDI2_QUEUE_ID_NIC_8_0: i32 = 188;
pub const GAUDI2_QUEUE_ID_NIC_8_1: i32 = 189;
pub const GAUDI2_QUEUE_ID_NIC_8_2: i32 = 190;
pub const GAUDI2_QUEUE_ID_NIC_8_3: i32 = 191;
pub const GAUDI2_QUEUE_ID_NIC_9_0: i32 = 192;
pub const GAUDI2_QUEUE_ID_NIC_9_1: i32 = 193;
pub const GAUDI2_QUEUE_ID_NIC_9_2: i32 = 194;
pub const GAUDI2_QUEUE_ID_NIC_9_3: i32 = 195;
pub const GAUDI2_QUEUE_ID_PDMA_0_0: i32 = 0;
pub const GAUDI2_QUEUE_ID_PDMA_0_1: i32 = 1;
pub const GAUDI2_QUEUE_ID_PDMA_0_2: i32 = 2;
pub const GAUDI2_QUEUE_ID_PDMA_0_3: i32 = 3;
pub const GAUDI2_QUEUE_ID_PDMA_1_0: i32 = 4;
pub const GAUDI2_QUEUE_ID_PDMA_1_1: i32 = 5;
pub const GAUDI2_QUEUE_ID_PDMA_1_2: i32 = 6;
pub const GAUDI2_QUEUE_ID_PDMA_1_3: i32 = 7;
pub const GAUDI2_QUEUE_ID_ROT_0_0: i32 = 252;
pub const GAUDI2_QUEUE_ID_ROT_0_1: i32 = 253;
pub const GAUDI2_QUEUE_ID_ROT_0_2: i32 = 254;
pub const GAUDI2_QUEUE_ID_ROT_0_3: i32 = 255;
pub const GAUDI2_QUEUE_ID_ROT_1_0: i32 = 256;
pub const GAUDI2_QUEUE_ID_ROT_1_1: i32 = 257;
pub const GAUDI2_QUEUE_ID_ROT_1_2: i32 = 258;
pub const GAUDI2_QUEUE_ID_ROT_1_3: i32 = 259;
pub const GAUDI2_QUEUE_ID_SIZE: i32 = 261;
pub const GAUDI_DRIVER_SRAM_RESERVED_SIZE_FROM_START: i32 = 0x80;
pub const GAUDI_ENGINE_ID_DMA_0: i32 = 0;
pub const GAUDI_ENGINE_ID_DMA_1: i32 = 1;
pub const GAUDI_ENGINE_ID_DMA_2: i32 = 2;
pub const GAUDI_ENGINE_ID_DMA_3: i32 = 3;
pub const GAUDI_ENGINE_ID_DMA_4: i32 = 4;
pub const GAUDI_ENGINE_ID_DMA_5: i32 = 5;
pub const GAUDI_ENGINE_ID_DMA_6: i32 = 6;
pub const GAUDI_ENGINE_ID_DMA_7: i32 = 7;
pub const GAUDI_ENGINE_ID_MME_0: i32 = 8;
pub const GAUDI_ENGINE_ID_MME_1: i32 = 9;
pub const GAUDI_ENGINE_ID_MME_2: i32 = 10;
pub const GAUDI_ENGINE_ID_MME_3: i32 = 11;
pub const GAUDI_ENGINE_ID_NIC_0: i32 = 20;
pub const GAUDI_ENGINE_ID_NIC_1: i32 = 21;
pub const GAUDI_ENGINE_ID_NIC_2: i32 = 22;
pub const GAUDI_ENGINE_ID_NIC_3: i32 = 23;
pub const GAUDI_ENGINE_ID_NIC_4: i32 = 24;
pub const GAUDI_ENGINE_ID_NIC_5: i32 = 25;
pub const GAUDI_ENGINE_ID_NIC_6: i32 = 26;
pub const GAUDI_ENGINE_ID_NIC_7: i32 = 27;
pub const GAUDI_ENGINE_ID_NIC_8: i32 = 28;
pub const GAUDI_ENGINE_ID_NIC_9: i32 = 29;
pub const GAUDI_ENGINE_ID_SIZE: i32 = 30;
pub const GAUDI_ENGINE_ID_TPC_0: i32 = 12;
pub const GAUDI_ENGINE_ID_TPC_1: i32 = 13;
pub const GAUDI_ENGINE_ID_TPC_2: i32 = 14;
pub const GAUDI_ENGINE_ID_TPC_3: i32 = 15;
pub const GAUDI_ENGINE_ID_TPC_4: i32 = 16;
pub const GAUDI_ENGINE_ID_TPC_5: i32 = 17;
pub const GAUDI_ENGINE_ID_TPC_6: i32 = 18;
pub const GAUDI_ENGINE_ID_TPC_7: i32 = 19;
pub const GAUDI_FIRST_AVAILABLE_W_S_MONITOR: i32 = 72;
pub const GAUDI_FIRST_AVAILABLE_W_S_SYNC_OBJECT: i32 = 144;
pub const GAUDI_QUEUE_ID_CPU_PQ: i32 = 8;
pub const GAUDI_QUEUE_ID_DMA_0_0: i32 = 0;
pub const GAUDI_QUEUE_ID_DMA_0_1: i32 = 1;
pub const GAUDI_QUEUE_ID_DMA_0_2: i32 = 2;
pub const GAUDI_QUEUE_ID_DMA_0_3: i32 = 3;
pub const GAUDI_QUEUE_ID_DMA_1_0: i32 = 4;
pub const GAUDI_QUEUE_ID_DMA_1_1: i32 = 5;
pub const GAUDI_QUEUE_ID_DMA_1_2: i32 = 6;
pub const GAUDI_QUEUE_ID_DMA_1_3: i32 = 7;
pub const GAUDI_QUEUE_ID_DMA_2_0: i32 = 9;
pub const GAUDI_QUEUE_ID_DMA_2_1: i32 = 10;
pub const GAUDI_QUEUE_ID_DMA_2_2: i32 = 11;
pub const GAUDI_QUEUE_ID_DMA_2_3: i32 = 12;
pub const GAUDI_QUEUE_ID_DMA_3_0: i32 = 13;
pub const GAUDI_QUEUE_ID_DMA_3_1: i32 = 14;
pub const GAUDI_QUEUE_ID_DMA_3_2: i32 = 15;
pub const GAUDI_QUEUE_ID_DMA_3_3: i32 = 16;
pub const GAUDI_QUEUE_ID_DMA_4_0: i32 = 17;
pub const GAUDI_QUEUE_ID_DMA_4_1: i32 = 18;
pub const GAUDI_QUEUE_ID_DMA_4_2: i32 = 19;
pub const GAUDI_QUEUE_ID_DMA_4_3: i32 = 20;
pub const GAUDI_QUEUE_ID_DMA_5_0: i32 = 21;
pub const GAUDI_QUEUE_ID_DMA_5_1: i32 = 22;
pub const GAUDI_QUEUE_ID_DMA_5_2: i32 = 23;
pub const GAUDI_QUEUE_ID_DMA_5_3: i32 = 24;
pub const GAUDI_QUEUE_ID_DMA_6_0: i32 = 25;
pub const GAUDI_QUEUE_ID_DMA_6_1: i32 = 26;
pub const GAUDI_QUEUE_ID_DMA_6_2: i32 = 27;
pub const GAUDI_QUEUE_ID_DMA_6_3: i32 = 28;
pub const GAUDI_QUEUE_ID_DMA_7_0: i32 = 29;
pub const GAUDI_QUEUE_ID_DMA_7_1: i32 = 30;
pub const GAUDI_QUEUE_ID_DMA_7_2: i32 = 31;
pub const GAUDI_QUEUE_ID_DMA_7_3: i32 = 32;
pub const GAUDI_QUEUE_ID_MME_0_0: i32 = 33;
pub const GAUDI_QUEUE_ID_MME_0_1: i32 = 34;
pub const GAUDI_QUEUE_ID_MME_0_2: i32 = 35;
pub const GAUDI_QUEUE_ID_MME_0_3: i32 = 36;
pub const GAUDI_QUEUE_ID_MME_1_0: i32 = 37;
pub const GAUDI_QUEUE_ID_MME_1_1: i32 = 38;
pub const GAUDI_QUEUE_ID_MME_1_2: i32 = 39;
pub const GAUDI_QUEUE_ID_MME_1_3: i32 = 40;
pub const GAUDI_QUEUE_ID_NIC_0_0: i32 = 73;
pub const GAUDI_QUEUE_ID_NIC_0_1: i32 = 74;
pub const GAUDI_QUEUE_ID_NIC_0_2: i32 = 75;
pub const GAUDI_QUEUE_ID_NIC_0_3: i32 = 76;
pub const GAUDI_QUEUE_ID_NIC_1_0: i32 = 77;
pub const GAUDI_QUEUE_ID_NIC_1_1: i32 = 78;
pub const GAUDI_QUEUE_ID_NIC_1_2: i32 = 79;
pub const GAUDI_QUEUE_ID_NIC_1_3: i32 = 80;
pub const GAUDI_QUEUE_ID_NIC_2_0: i32 = 81;
pub const GAUDI_QUEUE_ID_NIC_2_1: i32 = 82;
pub const GAUDI_QUEUE_ID_NIC_2_2: i32 = 83;
pub const GAUDI_QUEUE_ID_NIC_2_3: i32 = 84;
pub const GAUDI_QUEUE_ID_NIC_3_0: i32 = 85;
pub const GAUDI_QUEUE_ID_NIC_3_1: i32 = 86;
pub const GAUDI_QUEUE_ID_NIC_3_2: i32 = 87;
pub const GAUDI_QUEUE_ID_NIC_3_3: i32 = 88;
pub const GAUDI_QUEUE_ID_NIC_4_0: i32 = 89;
pub const GAUDI_QUEUE_ID_NIC_4_1: i32 = 90;
pub const GAUDI_QUEUE_ID_NIC_4_2: i32 = 91;
pub const GAUDI_QUEUE_ID_NIC_4_3: i32 = 92;
pub const GAUDI_QUEUE_ID_NIC_5_0: i32 = 93;
pub const GAUDI_QUEUE_ID_NIC_5_1: i32 = 94;
pub const GAUDI_QUEUE_ID_NIC_5_2: i32 = 95;
pub const GAUDI_QUEUE_ID_NIC_5_3: i32 = 96;
pub const GAUDI_QUEUE_ID_NIC_6_0: i32 = 97;
pub const GAUDI_QUEUE_ID_NIC_6_1: i32 = 98;
pub const GAUDI_QUEUE_ID_NIC_6_2: i32 = 99;
pub const GAUDI_QUEUE_ID_NIC_6_3: i32 = 100;
pub const GAUDI_QUEUE_ID_NIC_7_0: i32 = 101;
pub const GAUDI_QUEUE_ID_NIC_7_1: i32 = 102;
pub const GAUDI_QUEUE_ID_NIC_7_2: i32 = 103;
pub const GAUDI_QUEUE_ID_NIC_7_3: i32 = 104;
pub const GAUDI_QUEUE_ID_NIC_8_0: i32 = 105;
pub const GAUDI_QUEUE_ID_NIC_8_1: i32 = 106;
pub const GAUDI_QUEUE_ID_NIC_8_2: i32 = 107;
pub const GAUDI_QUEUE_ID_NIC_8_3: i32 = 108;
pub const GAUDI_QUEUE_ID_NIC_9_0: i32 = 109;
pub const GAUDI_QUEUE_ID_NIC_9_1: i32 = 110;
pub const GAUDI_QUEUE_ID_NIC_9_2: i32 = 111;
pub const GAUDI_QUEUE_ID_NIC_9_3: i32 = 112;
pub const GAUDI_QUEUE_ID_SIZE: i32 = 113;
pub const GAUDI_QUEUE_ID_TPC_0_0: i32 = 41;
pub const GAUDI_QUEUE_ID_TPC_0_1: i32 = 42;
pub const GAUDI_QUEUE_ID_TPC_0_2: i32 = 43;
pub const GAUDI_QUEUE_ID_TPC_0_3: i32 = 44;
pub const GAUDI_QUEUE_ID_TPC_1_0: i32 = 45;
pub const GAUDI_QUEUE_ID_TPC_1_1: i32 = 46;
pub const GAUDI_QUEUE_ID_TPC_1_2: i32 = 47;
pub const GAUDI_QUEUE_ID_TPC_1_3: i32 = 48;
pub const GAUDI_QUEUE_ID_TPC_2_0: i32 = 49;
pub const GAUDI_QUEUE_ID_TPC_2_1: i32 = 50;
pub const GAUDI_QUEUE_ID_TPC_2_2: i32 = 51;
pub const GAUDI_QUEUE_ID_TPC_2_3: i32 = 52;
pub const GAUDI_QUEUE_ID_TPC_3_0: i32 = 53;
pub const GAUDI_QUEUE_ID_TPC_3_1: i32 = 54;
pub const GAUDI_QUEUE_ID_TPC_3_2: i32 = 55;
pub const GAUDI_QUEUE_ID_TPC_3_3: i32 = 56;
pub const GAUDI_QUEUE_ID_TPC_4_0: i32 = 57;
pub const GAUDI_QUEUE_ID_TPC_4_1: i32 = 58;
pub const GAUDI_QUEUE_ID_TPC_4_2: i32 = 59;
pub const GAUDI_QUEUE_ID_TPC_4_3: i32 = 60;
pub const GAUDI_QUEUE_ID_TPC_5_0: i32 = 61;
pub const GAUDI_QUEUE_ID_TPC_5_1: i32 = 62;
pub const GAUDI_QUEUE_ID_TPC_5_2: i32 = 63;
pub const GAUDI_QUEUE_ID_TPC_5_3: i32 = 64;
pub const GAUDI_QUEUE_ID_TPC_6_0: i32 = 65;
pub const GAUDI_QUEUE_ID_TPC_6_1: i32 = 66;
pub const GAUDI_QUEUE_ID_TPC_6_2: i32 = 67;
pub const GAUDI_QUEUE_ID_TPC_6_3: i32 = 68;
pub const GAUDI_QUEUE_ID_TPC_7_0: i32 = 69;
pub const GAUDI_QUEUE_ID_TPC_7_1: i32 = 70;
pub const GAUDI_QUEUE_ID_TPC_7_2: i32 = 71;
pub const GAUDI_QUEUE_ID_TPC_7_3: i32 = 72;
pub const GOYA_ENGINE_ID_DMA_0: i32 = 0;
pub const GOYA_ENGINE_ID_DMA_1: i32 = 1;
pub const GOYA_ENGINE_ID_DMA_2: i32 = 2;
pub const GOYA_ENGINE_ID_DMA_3: i32 = 3;
pub const GOYA_ENGINE_ID_DMA_4: i32 = 4;
pub const GOYA_ENGINE_ID_MME_0: i32 = 5;
pub const GOYA_ENGINE_ID_SIZE: i32 = 14;
pub const GOYA_ENGINE_ID_TPC_0: i32 = 6;
pub const GOYA_ENGINE_ID_TPC_1: i32 = 7;
pub const GOYA_ENGINE_ID_TPC_2: i32 = 8;
pub const GOYA_ENGINE_ID_TPC_3: i32 = 9;
pub const GOYA_ENGINE_ID_TPC_4: i32 = 10;
pub const GOYA_ENGINE_ID_TPC_5: i32 = 11;
pub const GOYA_ENGINE_ID_TPC_6: i32 = 12;
pub const GOYA_ENGINE_ID_TPC_7: i32 = 13;
pub const GOYA_KMD_SRAM_RESERVED_SIZE_FROM_START: i32 = 0x8000;
pub const GOYA_QUEUE_ID_CPU_PQ: i32 = 5;
pub const GOYA_QUEUE_ID_DMA_0: i32 = 0;
pub const GOYA_QUEUE_ID_DMA_1: i32 = 1;
pub const GOYA_QUEUE_ID_DMA_2: i32 = 2;
pub const GOYA_QUEUE_ID_DMA_3: i32 = 3;
pub const GOYA_QUEUE_ID_DMA_4: i32 = 4;
pub const GOYA_QUEUE_ID_MME: i32 = 6;
pub const GOYA_QUEUE_ID_SIZE: i32 = 15;
pub const GOYA_QUEUE_ID_TPC0: i32 = 7;
pub const GOYA_QUEUE_ID_TPC1: i32 = 8;
pub const GOYA_QUEUE_ID_TPC2: i32 = 9;
pub const GOYA_QUEUE_ID_TPC3: i32 = 10;
pub const GOYA_QUEUE_ID_TPC4: i32 = 11;
pub const GOYA_QUEUE_ID_TPC5: i32 = 12;
pub const GOYA_QUEUE_ID_TPC6: i32 = 13;
pub const GOYA_QUEUE_ID_TPC7: i32 = 14;
pub const HL_BUSY_ENGINES_MASK_EXT_SIZE: i32 = 4;
pub const HL_CB_FLAGS_GET_DEVICE_VA: i32 = 0x2;
pub const HL_CB_FLAGS_MAP: i32 = 0x1;
pub const HL_CB_OP_CREATE: i32 = 0;
pub const HL_CB_OP_DESTROY: i32 = 1;
pub const HL_CB_OP_INFO: i32 = 2;
pub const HL_CLK_THROTTLE_POWER: i32 = 0x1;
pub const HL_CLK_THROTTLE_THERMAL: i32 = 0x2;
pub const HL_CLK_THROTTLE_TYPE_MAX: i32 = 2;
pub const HL_CLK_THROTTLE_TYPE_POWER: i32 = 0;
pub const HL_CLK_THROTTLE_TYPE_THERMAL: i32 = 1;
pub const HL_COMMAND_END: i32 = 0x46;
pub const HL_COMMAND_START: i32 = 0x40;
pub const HL_CS_CHUNK_FLAGS_USER_ALLOC_CB: i32 = 0x1;
pub const HL_CS_FLAGS_COLLECTIVE_WAIT: i32 = 0x8;
pub const HL_CS_FLAGS_CUSTOM_TIMEOUT: i32 = 0x200;
pub const HL_CS_FLAGS_ENCAP_SIGNALS: i32 = 0x800;
pub const HL_CS_FLAGS_ENGINES_COMMAND: i32 = 0x10000;
pub const HL_CS_FLAGS_ENGINE_CORE_COMMAND: i32 = 0x4000;
pub const HL_CS_FLAGS_FLUSH_PCI_HBW_WRITES: i32 = 0x8000;
pub const HL_CS_FLAGS_FORCE_RESTORE: i32 = 0x1;
pub const HL_CS_FLAGS_RESERVE_SIGNALS_ONLY: i32 = 0x1000;
pub const HL_CS_FLAGS_SIGNAL: i32 = 0x2;
pub const HL_CS_FLAGS_SKIP_RESET_ON_TIMEOUT: i32 = 0x400;
pub const HL_CS_FLAGS_STAGED_SUBMISSION: i32 = 0x40;
pub const HL_CS_FLAGS_STAGED_SUBMISSION_FIRST: i32 = 0x80;
pub const HL_CS_FLAGS_STAGED_SUBMISSION_LAST: i32 = 0x100;
pub const HL_CS_FLAGS_TIMESTAMP: i32 = 0x20;
pub const HL_CS_FLAGS_UNRESERVE_SIGNALS_ONLY: i32 = 0x2000;
pub const HL_CS_FLAGS_WAIT: i32 = 0x4;
pub const HL_CS_STATUS_SUCCESS: i32 = 0;
pub const HL_DEBUG_MAX_AUX_VALUES: i32 = 10;
pub const HL_DEBUG_OP_BMON: i32 = 4;
pub const HL_DEBUG_OP_ETF: i32 = 1;
pub const HL_DEBUG_OP_ETR: i32 = 0;
pub const HL_DEBUG_OP_FUNNEL: i32 = 3;
pub const HL_DEBUG_OP_SET_MODE: i32 = 7;
pub const HL_DEBUG_OP_SPMU: i32 = 5;
pub const HL_DEBUG_OP_STM: i32 = 2;
pub const HL_DEBUG_OP_TIMESTAMP: i32 = 6;
pub const HL_DEVICE_STATUS_IN_DEVICE_CREATION: i32 = 4;
pub const HL_DEVICE_STATUS_IN_RESET: i32 = 1;
pub const HL_DEVICE_STATUS_IN_RESET_AFTER_DEVICE_RELEASE: i32 = 5;
pub const HL_DEVICE_STATUS_LAST: i32 = 5;
pub const HL_DEVICE_STATUS_MALFUNCTION: i32 = 2;
pub const HL_DEVICE_STATUS_NEEDS_RESET: i32 = 3;
pub const HL_DEVICE_STATUS_OPERATIONAL: i32 = 0;
pub const HL_DMA_DRAM_TO_DRAM: i32 = 6;
pub const HL_DMA_DRAM_TO_HOST: i32 = 5;
pub const HL_DMA_DRAM_TO_SRAM: i32 = 2;
pub const HL_DMA_ENUM_MAX: i32 = 8;
pub const HL_DMA_HOST_TO_DRAM: i32 = 0;
pub const HL_DMA_HOST_TO_SRAM: i32 = 1;
pub const HL_DMA_SRAM_TO_DRAM: i32 = 3;
pub const HL_DMA_SRAM_TO_HOST: i32 = 4;
pub const HL_DMA_SRAM_TO_SRAM: i32 = 7;
pub const HL_ENGINES_DATA_MAX_SIZE: i32 = 0x100000;
pub const HL_ENGINE_COMMAND_MAX: i32 = 5;
pub const HL_ENGINE_CORE_HALT: i32 = 1;
pub const HL_ENGINE_CORE_RUN: i32 = 2;
pub const HL_ENGINE_RESUME: i32 = 4;
pub const HL_ENGINE_STALL: i32 = 3;
pub const HL_GAUDI2_CPU_PLL: i32 = 0;
pub const HL_GAUDI2_DMA_PLL: i32 = 5;
pub const HL_GAUDI2_HBM_PLL: i32 = 3;
pub const HL_GAUDI2_IF_PLL: i32 = 9;
pub const HL_GAUDI2_MESH_PLL: i32 = 6;
pub const HL_GAUDI2_MME_PLL: i32 = 7;
pub const HL_GAUDI2_MSS_PLL: i32 = 11;
pub const HL_GAUDI2_NIC_PLL: i32 = 4;
pub const HL_GAUDI2_PCI_PLL: i32 = 1;
pub const HL_GAUDI2_PLL_MAX: i32 = 12;
pub const HL_GAUDI2_SRAM_PLL: i32 = 2;
pub const HL_GAUDI2_TPC_PLL: i32 = 8;
pub const HL_GAUDI2_VID_PLL: i32 = 10;
pub const HL_GAUDI_CPU_PLL: i32 = 0;
pub const HL_GAUDI_DMA_PLL: i32 = 5;
pub const HL_GAUDI_EN_DCORE: i32 = 2;
pub const HL_GAUDI_ES_DCORE: i32 = 3;
pub const HL_GAUDI_HBM_PLL: i32 = 3;
pub const HL_GAUDI_IF_PLL: i32 = 9;
pub const HL_GAUDI_MESH_PLL: i32 = 6;
pub const HL_GAUDI_MME_PLL: i32 = 7;
pub const HL_GAUDI_NIC_PLL: i32 = 4;
pub const HL_GAUDI_PCI_PLL: i32 = 1;
pub const HL_GAUDI_PLL_MAX: i32 = 10;
pub const HL_GAUDI_SRAM_PLL: i32 = 2;
pub const HL_GAUDI_TPC_PLL: i32 = 8;
pub const HL_GAUDI_WN_DCORE: i32 = 1;
pub const HL_GAUDI_WS_DCORE: i32 = 0;
pub const HL_GOYA_CPU_PLL: i32 = 0;
pub const HL_GOYA_EMMC_PLL: i32 = 5;
pub const HL_GOYA_IC_PLL: i32 = 1;
pub const HL_GOYA_MC_PLL: i32 = 2;
pub const HL_GOYA_MME_PLL: i32 = 3;
pub const HL_GOYA_PCI_PLL: i32 = 4;
pub const HL_GOYA_PLL_MAX: i32 = 7;
pub const HL_GOYA_TPC_PLL: i32 = 6;
pub const HL_INFO_CARD_NAME_MAX_LEN: i32 = 16;
pub const HL_INFO_CLK_RATE: i32 = 8;
pub const HL_INFO_CLK_THROTTLE_REASON: i32 = 13;
pub const HL_INFO_CS_COUNTERS: i32 = 11;
pub const HL_INFO_CS_TIMEOUT_EVENT: i32 = 24;
pub const HL_INFO_DEVICE_STATUS: i32 = 4;
pub const HL_INFO_DEVICE_UTILIZATION: i32 = 6;
pub const HL_INFO_DEV_MEM_ALLOC_PAGE_SIZES: i32 = 26;
pub const HL_INFO_DEV_SIGNED: i32 = 40;
pub const HL_INFO_DRAM_PENDING_ROWS: i32 = 22;
pub const HL_INFO_DRAM_REPLACED_ROWS: i32 = 21;
pub const HL_INFO_DRAM_USAGE: i32 = 2;
pub const HL_INFO_ENGINE_STATUS: i32 = 32;
pub const HL_INFO_FW_ERR_EVENT: i32 = 37;
pub const HL_INFO_FW_GENERIC_REQ: i32 = 35;
pub const HL_INFO_FW_HEARTBEAT_ERR: i32 = 0;
pub const HL_INFO_FW_REPORTED_ERR: i32 = 1;
pub const HL_INFO_GET_EVENTS: i32 = 30;
pub const HL_INFO_HW_ERR_EVENT: i32 = 36;
pub const HL_INFO_HW_EVENTS: i32 = 1;
pub const HL_INFO_HW_EVENTS_AGGREGATE: i32 = 7;
pub const HL_INFO_HW_IDLE: i32 = 3;
pub const HL_INFO_HW_IP_INFO: i32 = 0;
pub const HL_INFO_LAST_ERR_OPEN_DEV_TIME: i32 = 23;
pub const HL_INFO_OPEN_STATS: i32 = 18;
pub const HL_INFO_PAGE_FAULT_EVENT: i32 = 33;
pub const HL_INFO_PCI_COUNTERS: i32 = 12;
pub const HL_INFO_PLL_FREQUENCY: i32 = 16;
pub const HL_INFO_POWER: i32 = 17;
pub const HL_INFO_RAZWI_EVENT: i32 = 25;
pub const HL_INFO_REGISTER_EVENTFD: i32 = 28;
pub const HL_INFO_RESET_COUNT: i32 = 9;
pub const HL_INFO_SECURED_ATTESTATION: i32 = 27;
pub const HL_INFO_SYNC_MANAGER: i32 = 14;
pub const HL_INFO_TIME_SYNC: i32 = 10;
pub const HL_INFO_TOTAL_ENERGY: i32 = 15;
pub const HL_INFO_UNDEFINED_OPCODE_EVENT: i32 = 31;
pub const HL_INFO_UNREGISTER_EVENTFD: i32 = 29;
pub const HL_INFO_USER_ENGINE_ERR_EVENT: i32 = 38;
pub const HL_INFO_USER_MAPPINGS: i32 = 34;
pub const HL_INFO_VERSION_MAX_LEN: i32 = 128;
pub const HL_IOCTL_CB: i32 = 0x1;
pub const HL_IOCTL_CS: i32 = 0x2;
pub const HL_IOCTL_DEBUG: i32 = 0x5;
pub const HL_IOCTL_INFO: i32 = 0x0;
pub const HL_IOCTL_MEMORY: i32 = 0x4;
pub const HL_IOCTL_WAIT_CS: i32 = 0x3;
pub const HL_MAX_CB_SIZE: i32 = 0x1fffe0;
pub const HL_MAX_JOBS_PER_CS: i32 = 512;
pub const HL_MEM_CONTIGUOUS: i32 = 0x1;
pub const HL_MEM_FORCE_HINT: i32 = 0x8;
pub const HL_MEM_OP_ALLOC: i32 = 0;
pub const HL_MEM_OP_EXPORT_DMABUF_FD: i32 = 5;
pub const HL_MEM_OP_FREE: i32 = 1;
pub const HL_MEM_OP_MAP: i32 = 2;
pub const HL_MEM_OP_MAP_BLOCK: i32 = 4;
pub const HL_MEM_OP_TS_ALLOC: i32 = 6;
pub const HL_MEM_OP_UNMAP: i32 = 3;
pub const HL_MEM_PREFETCH: i32 = 0x40;
pub const HL_MEM_SHARED: i32 = 0x2;
pub const HL_MEM_USERPTR: i32 = 0x4;
pub const HL_NOTIFIER_EVENT_CRITICL_FW_ERR: u64 = 0x400;
pub const HL_NOTIFIER_EVENT_CRITICL_HW_ERR: u64 = 0x200;
pub const HL_NOTIFIER_EVENT_CS_TIMEOUT: u64 = 0x8;
pub const HL_NOTIFIER_EVENT_DEVICE_RESET: u64 = 0x4;
pub const HL_NOTIFIER_EVENT_DEVICE_UNAVAILABLE: u64 = 0x10;
pub const HL_NOTIFIER_EVENT_GENERAL_HW_ERR: u64 = 0x40;
pub const HL_NOTIFIER_EVENT_PAGE_FAULT: u64 = 0x100;
pub const HL_NOTIFIER_EVENT_RAZWI: u64 = 0x80;
pub const HL_NOTIFIER_EVENT_TPC_ASSERT: u64 = 0x1;
pub const HL_NOTIFIER_EVENT_UNDEFINED_OPCODE: u64 = 0x2;
pub const HL_NOTIFIER_EVENT_USER_ENGINE_ERR: u64 = 0x20;
pub const HL_PLL_NUM_OUTPUTS: i32 = 4;
pub const HL_RAZWI_ADDR_DEC: u32 = 32;
pub const HL_RAZWI_HBW: u32 = 8;
pub const HL_RAZWI_LBW: u32 = 4;
pub const HL_RAZWI_MAX_NUM_OF_ENGINES_PER_RTR: i32 = 128;
pub const HL_RAZWI_NA_ENG_ID: u32 = 0xffff;
pub const HL_RAZWI_READ: u32 = 1;
pub const HL_RAZWI_RR: u32 = 16;
pub const HL_RAZWI_WRITE: u32 = 2;
pub const HL_SERVER_GAUDI2_HLS2: i32 = 5;
pub const HL_SERVER_GAUDI2_TYPE1: i32 = 7;
pub const HL_SERVER_GAUDI_HLS1: i32 = 1;
pub const HL_SERVER_GAUDI_HLS1H: i32 = 2;
pub const HL_SERVER_GAUDI_TYPE1: i32 = 3;
pub const HL_SERVER_GAUDI_TYPE2: i32 = 4;
pub const HL_SERVER_TYPE_UNKNOWN: i32 = 0;
pub const HL_WAIT_CS_FLAGS_ANY_CQ_INTERRUPT: u32 = 0xfff00000;
pub const HL_WAIT_CS_FLAGS_ANY_DEC_INTERRUPT: u32 = 0xffe00000;
pub const HL_WAIT_CS_FLAGS_INTERRUPT: i32 = 0x2;
pub const HL_WAIT_CS_FLAGS_INTERRUPT_KERNEL_CQ: i32 = 0x10;
pub const HL_WAIT_CS_FLAGS_INTERRUPT_MASK: u32 = 0xfff00000;
pub const HL_WAIT_CS_FLAGS_MULTI_CS: i32 = 0x4;
pub const HL_WAIT_CS_FLAGS_REGISTER_INTERRUPT: i32 = 0x20;
pub const HL_WAIT_CS_STATUS_ABORTED: i32 = 3;
pub const HL_WAIT_CS_STATUS_BUSY: i32 = 1;
pub const HL_WAIT_CS_STATUS_COMPLETED: i32 = 0;
pub const HL_WAIT_CS_STATUS_FLAG_GONE: i32 = 0x1;
pub const HL_WAIT_CS_STATUS_FLAG_TIMESTAMP_VLD: i32 = 0x2;
pub const HL_WAIT_CS_STATUS_TIMEDOUT: i32 = 2;
pub const HL_WAIT_MULTI_CS_LIST_MAX_LEN: i32 = 32;
pub const MAX_QMAN_STREAMS_INFO: i32 = 4;
pub const OPCODE_INFO_MAX_ADDR_SIZE: i32 = 8;
pub const SEC_CERTIFICATE_BUF_SZ: i32 = 2046;
pub const SEC_DEV_INFO_BUF_SZ: i32 = 5120;
pub const SEC_PCR_DATA_BUF_SZ: i32 = 256;
pub const SEC_PCR_QUOTE_BUF_SZ: i32 = 510;
pub const SEC_PUB_DATA_BUF_SZ: i32 = 510;
pub const SEC_SIGNATURE_BUF_SZ: i32 = 255;
pub const TS_MAX_ELEMENTS_NUM: i32 = 0x100000;

#[repr(C)]
pub union hl_cb_args {
    pub r#in: hl_cb_in,
    pub out: hl_cb_out,
}

#[repr(C)]
pub struct hl_cb_in {
    pub cb_handle: u64,
    pub op: u32,
    pub cb_size: u32,
    pub ctx_id: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct hl_cb_out {
    pub anon0: hl_cb_out_anon0,
}

#[repr(C)]
pub union hl_cb_out_anon0 {
    pub cb_handle: u64,
    pub anon0: hl_cb_out_anon0_anon0,
    pub device_va: u64,
}

#[repr(C)]
pub struct hl_cb_out_anon0_anon0 {
    pub usage_cnt: u32,
    pub pad: u32,
}

#[repr(C)]
pub union hl_cs_args {
    pub r#in: hl_cs_in,
    pub out: hl_cs_out,
}

#[repr(C)]
pub struct hl_cs_chunk {
    pub anon0: hl_cs_chunk_anon0,
    pub queue_index: u32,
    pub anon1: hl_cs_chunk_anon1,
    pub cs_chunk_flags: u32,
    pub collective_engine_id: u32,
    pub pad: [u32; 10],
}

#[repr(C)]
pub union hl_cs_chunk_anon0 {
    pub cb_handle: u64,
    pub signal_seq_arr: u64,
    pub encaps_signal_seq: u64,
}

#[repr(C)]
pub union hl_cs_chunk_anon1 {
    pub cb_size: u32,
    pub num_signal_seq_arr: u32,
    pub encaps_signal_offset: u32,
}

#[repr(C)]
pub struct hl_cs_in {
    pub anon0: hl_cs_in_anon0,
    pub anon1: hl_cs_in_anon1,
    pub num_chunks_restore: u32,
    pub num_chunks_execute: u32,
    pub timeout: u32,
    pub cs_flags: u32,
    pub ctx_id: u32,
    pub pad: [u8; 4],
}

#[repr(C)]
pub union hl_cs_in_anon0 {
    pub anon0: hl_cs_in_anon0_anon0,
    pub anon1: hl_cs_in_anon0_anon1,
    pub anon2: hl_cs_in_anon0_anon2,
}

#[repr(C)]
pub struct hl_cs_in_anon0_anon0 {
    pub chunks_restore: u64,
    pub chunks_execute: u64,
}

#[repr(C)]
pub struct hl_cs_in_anon0_anon1 {
    pub engine_cores: u64,
    pub num_engine_cores: u32,
    pub core_command: u32,
}

#[repr(C)]
pub struct hl_cs_in_anon0_anon2 {
    pub engines: u64,
    pub num_engines: u32,
    pub engine_command: u32,
}

#[repr(C)]
pub union hl_cs_in_anon1 {
    pub seq: u64,
    pub encaps_sig_handle_id: u32,
    pub anon0: hl_cs_in_anon1_anon0,
}

#[repr(C)]
pub struct hl_cs_in_anon1_anon0 {
    pub encaps_signals_count: u32,
    pub encaps_signals_q_idx: u32,
}

#[repr(C)]
pub struct hl_cs_out {
    pub anon0: hl_cs_out_anon0,
    pub status: u32,
    pub sob_base_addr_offset: u32,
    pub sob_count_before_submission: u16,
    pub pad: [u16; 3],
}

#[repr(C)]
pub union hl_cs_out_anon0 {
    pub seq: u64,
    pub anon0: hl_cs_out_anon0_anon0,
}

#[repr(C)]
pub struct hl_cs_out_anon0_anon0 {
    pub handle_id: u32,
    pub count: u32,
}

#[repr(C)]
pub struct hl_debug_args {
    pub input_ptr: u64,
    pub output_ptr: u64,
    pub input_size: u32,
    pub output_size: u32,
    pub op: u32,
    pub reg_idx: u32,
    pub enable: u32,
    pub ctx_id: u32,
}

#[repr(C)]
pub struct hl_debug_params_bmon {
    pub start_addr0: u64,
    pub addr_mask0: u64,
    pub start_addr1: u64,
    pub addr_mask1: u64,
    pub bw_win: u32,
    pub win_capture: u32,
    pub id: u32,
    pub control: u32,
    pub start_addr2: u64,
    pub end_addr2: u64,
    pub start_addr3: u64,
    pub end_addr3: u64,
}

#[repr(C)]
pub struct hl_debug_params_etf {
    pub buffer_address: u64,
    pub buffer_size: u64,
    pub sink_mode: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct hl_debug_params_etr {
    pub buffer_address: u64,
    pub buffer_size: u64,
    pub sink_mode: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct hl_debug_params_spmu {
    pub event_types: [u64; 10],
    pub event_types_num: u32,
    pub pmtrc_val: u32,
    pub trc_ctrl_host_val: u32,
    pub trc_en_host_val: u32,
}

#[repr(C)]
pub struct hl_debug_params_stm {
    pub he_mask: u64,
    pub sp_mask: u64,
    pub id: u32,
    pub frequency: u32,
}

#[repr(C)]
pub struct hl_info_args {
    pub return_pointer: u64,
    pub return_size: u32,
    pub op: u32,
    pub anon0: hl_info_args_anon0,
    pub pad: u32,
}

#[repr(C)]
pub union hl_info_args_anon0 {
    pub dcore_id: u32,
    pub ctx_id: u32,
    pub period_ms: u32,
    pub pll_index: u32,
    pub eventfd: u32,
    pub user_buffer_actual_size: u32,
    pub sec_attest_nonce: u32,
    pub array_size: u32,
    pub fw_sub_opcode: u32,
}

#[repr(C)]
pub struct hl_info_clk_rate {
    pub cur_clk_rate_mhz: u32,
    pub max_clk_rate_mhz: u32,
}

#[repr(C)]
pub struct hl_info_clk_throttle {
    pub clk_throttling_reason: u32,
    pub pad: u32,
    pub clk_throttling_timestamp_us: [u64; 2],
    pub clk_throttling_duration_ns: [u64; 2],
}

#[repr(C)]
pub struct hl_info_cs_counters {
    pub total_out_of_mem_drop_cnt: u64,
    pub ctx_out_of_mem_drop_cnt: u64,
    pub total_parsing_drop_cnt: u64,
    pub ctx_parsing_drop_cnt: u64,
    pub total_queue_full_drop_cnt: u64,
    pub ctx_queue_full_drop_cnt: u64,
    pub total_device_in_reset_drop_cnt: u64,
    pub ctx_device_in_reset_drop_cnt: u64,
    pub total_max_cs_in_flight_drop_cnt: u64,
    pub ctx_max_cs_in_flight_drop_cnt: u64,
    pub total_validation_drop_cnt: u64,
    pub ctx_validation_drop_cnt: u64,
}

#[repr(C)]
pub struct hl_info_cs_timeout_event {
    pub timestamp: i64,
    pub seq: u64,
}

#[repr(C)]
pub struct hl_info_dev_memalloc_page_sizes {
    pub page_order_bitmask: u64,
}

#[repr(C)]
pub struct hl_info_device_status {
    pub status: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct hl_info_device_utilization {
    pub utilization: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct hl_info_dram_usage {
    pub dram_free_mem: u64,
    pub ctx_dram_mem: u64,
}

#[repr(C)]
pub struct hl_info_energy {
    pub total_energy_consumption: u64,
}

#[repr(C)]
pub struct hl_info_engine_err_event {
    pub timestamp: i64,
    pub engine_id: u16,
    pub error_count: u16,
    pub pad: u32,
}

#[repr(C)]
pub struct hl_info_fw_err_event {
    pub timestamp: i64,
    pub err_type: u16,
    pub event_id: u16,
    pub pad: u32,
}

#[repr(C)]
pub struct hl_info_hw_err_event {
    pub timestamp: i64,
    pub event_id: u16,
    pub pad: [u16; 3],
}

#[repr(C)]
pub struct hl_info_hw_idle {
    pub is_idle: u32,
    pub busy_engines_mask: u32,
    pub busy_engines_mask_ext: [u64; 4],
}

#[repr(C)]
pub struct hl_info_hw_ip_info {
    pub sram_base_address: u64,
    pub dram_base_address: u64,
    pub dram_size: u64,
    pub sram_size: u32,
    pub num_of_events: u32,
    pub device_id: u32,
    pub module_id: u32,
    pub decoder_enabled_mask: u32,
    pub first_available_interrupt_id: u16,
    pub server_type: u16,
    pub cpld_version: u32,
    pub psoc_pci_pll_nr: u32,
    pub psoc_pci_pll_nf: u32,
    pub psoc_pci_pll_od: u32,
    pub psoc_pci_pll_div_factor: u32,
    pub tpc_enabled_mask: u8,
    pub dram_enabled: u8,
    pub security_enabled: u8,
    pub mme_master_slave_mode: u8,
    pub cpucp_version: [u8; 128],
    pub card_name: [u8; 16],
    pub tpc_enabled_mask_ext: u64,
    pub dram_page_size: u64,
    pub edma_enabled_mask: u32,
    pub number_of_user_interrupts: u16,
    pub reserved1: u8,
    pub reserved2: u8,
    pub reserved3: u64,
    pub device_mem_alloc_default_page_size: u64,
    pub reserved4: u64,
    pub reserved5: u64,
    pub reserved6: u32,
    pub reserved7: u8,
    pub revision_id: u8,
    pub tpc_interrupt_id: u16,
    pub rotator_enabled_mask: u32,
    pub reserved9: u32,
    pub engine_core_interrupt_reg_addr: u64,
    pub reserved_dram_size: u64,
}

#[repr(C)]
pub struct hl_info_last_err_open_dev_time {
    pub timestamp: i64,
}

#[repr(C)]
pub struct hl_info_pci_counters {
    pub rx_throughput: u64,
    pub tx_throughput: u64,
    pub replay_cnt: u64,
}

#[repr(C)]
pub struct hl_info_razwi_event {
    pub timestamp: i64,
    pub addr: u64,
    pub engine_id: [u16; 128],
    pub num_of_possible_engines: u16,
    pub flags: u8,
    pub pad: [u8; 5],
}

#[repr(C)]
pub struct hl_info_reset_count {
    pub hard_reset_cnt: u32,
    pub soft_reset_cnt: u32,
}

#[repr(C)]
pub struct hl_info_sec_attest {
    pub nonce: u32,
    pub pcr_quote_len: u16,
    pub pub_data_len: u16,
    pub certificate_len: u16,
    pub pcr_num_reg: u8,
    pub pcr_reg_len: u8,
    pub quote_sig_len: u8,
    pub pcr_data: [u8; 256],
    pub pcr_quote: [u8; 510],
    pub quote_sig: [u8; 255],
    pub public_data: [u8; 510],
    pub certificate: [u8; 2046],
    pub pad0: [u8; 2],
}

#[repr(C)]
pub struct hl_info_signed {
    pub nonce: u32,
    pub pub_data_len: u16,
    pub certificate_len: u16,
    pub info_sig_len: u8,
    pub public_data: [u8; 510],
    pub certificate: [u8; 2046],
    pub info_sig: [u8; 255],
    pub dev_info_len: u16,
    pub dev_info: [u8; 5120],
    pub pad: [u8; 2],
}

#[repr(C)]
pub struct hl_info_sync_manager {
    pub first_available_sync_object: u32,
    pub first_available_monitor: u32,
    pub first_available_cq: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct hl_info_time_sync {
    pub device_time: u64,
    pub host_time: u64,
    pub tsc_time: u64,
}

#[repr(C)]
pub struct hl_info_undefined_opcode_event {
    pub timestamp: i64,
    pub cb_addr_streams: [[u64; 8]; 4],
    pub cq_addr: u64,
    pub cq_size: u32,
    pub cb_addr_streams_len: u32,
    pub engine_id: u32,
    pub stream_id: u32,
}

#[repr(C)]
pub union hl_mem_args {
    pub r#in: hl_mem_in,
    pub out: hl_mem_out,
}

#[repr(C)]
pub struct hl_mem_in {
    pub anon0: hl_mem_in_anon0,
    pub op: u32,
    pub flags: u32,
    pub ctx_id: u32,
    pub num_of_elements: u32,
}

#[repr(C)]
pub union hl_mem_in_anon0 {
    pub alloc: hl_mem_in_anon0_alloc,
    pub free: hl_mem_in_anon0_free,
    pub map_device: hl_mem_in_anon0_map_device,
    pub map_host: hl_mem_in_anon0_map_host,
    pub map_block: hl_mem_in_anon0_map_block,
    pub unmap: hl_mem_in_anon0_unmap,
    pub export_dmabuf_fd: hl_mem_in_anon0_export_dmabuf_fd,
}

#[repr(C)]
pub struct hl_mem_in_anon0_alloc {
    pub mem_size: u64,
    pub page_size: u64,
}

#[repr(C)]
pub struct hl_mem_in_anon0_export_dmabuf_fd {
    pub addr: u64,
    pub mem_size: u64,
    pub offset: u64,
}

#[repr(C)]
pub struct hl_mem_in_anon0_free {
    pub handle: u64,
}

#[repr(C)]
pub struct hl_mem_in_anon0_map_block {
    pub block_addr: u64,
}

#[repr(C)]
pub struct hl_mem_in_anon0_map_device {
    pub hint_addr: u64,
    pub handle: u64,
}

#[repr(C)]
pub struct hl_mem_in_anon0_map_host {
    pub host_virt_addr: u64,
    pub hint_addr: u64,
    pub mem_size: u64,
}

#[repr(C)]
pub struct hl_mem_in_anon0_unmap {
    pub device_virt_addr: u64,
}

#[repr(C)]
pub struct hl_mem_out {
    pub anon0: hl_mem_out_anon0,
}

#[repr(C)]
pub union hl_mem_out_anon0 {
    pub device_virt_addr: u64,
    pub handle: u64,
    pub anon0: hl_mem_out_anon0_anon0,
    pub fd: i32,
}

#[repr(C)]
pub struct hl_mem_out_anon0_anon0 {
    pub block_handle: u64,
    pub block_size: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct hl_open_stats_info {
    pub open_counter: u64,
    pub last_open_period_ms: u64,
    pub is_compute_ctx_active: u8,
    pub compute_ctx_in_release: u8,
    pub pad: [u8; 6],
}

#[repr(C)]
pub struct hl_page_fault_info {
    pub timestamp: i64,
    pub addr: u64,
    pub engine_id: u16,
    pub pad: [u8; 6],
}

#[repr(C)]
pub struct hl_pll_frequency_info {
    pub output: [u16; 4],
}

#[repr(C)]
pub struct hl_power_info {
    pub power: u64,
}

#[repr(C)]
pub struct hl_user_mapping {
    pub dev_va: u64,
    pub size: u64,
}

#[repr(C)]
pub union hl_wait_cs_args {
    pub r#in: hl_wait_cs_in,
    pub out: hl_wait_cs_out,
}

#[repr(C)]
pub struct hl_wait_cs_in {
    pub anon0: hl_wait_cs_in_anon0,
    pub ctx_id: u32,
    pub flags: u32,
    pub anon1: hl_wait_cs_in_anon1,
    pub cq_counters_offset: u64,
    pub timestamp_handle: u64,
    pub timestamp_offset: u64,
}

#[repr(C)]
pub union hl_wait_cs_in_anon0 {
    pub anon0: hl_wait_cs_in_anon0_anon0,
    pub anon1: hl_wait_cs_in_anon0_anon1,
}

#[repr(C)]
pub struct hl_wait_cs_in_anon0_anon0 {
    pub seq: u64,
    pub timeout_us: u64,
}

#[repr(C)]
pub struct hl_wait_cs_in_anon0_anon1 {
    pub anon0: hl_wait_cs_in_anon0_anon1_anon0,
    pub target: u64,
}

#[repr(C)]
pub union hl_wait_cs_in_anon0_anon1_anon0 {
    pub addr: u64,
    pub cq_counters_handle: u64,
}

#[repr(C)]
pub union hl_wait_cs_in_anon1 {
    pub anon0: hl_wait_cs_in_anon1_anon0,
    pub interrupt_timeout_us: u64,
}

#[repr(C)]
pub struct hl_wait_cs_in_anon1_anon0 {
    pub seq_arr_len: u8,
    pub pad: [u8; 7],
}

#[repr(C)]
pub struct hl_wait_cs_out {
    pub status: u32,
    pub flags: u32,
    pub timestamp_nsec: i64,
    pub cs_completion_map: u32,
    pub pad: u32,
}

records! {
    hl_cb_args: size 24, align 8;
    hl_cb_in: size 24, align 8;
    hl_cb_out: size 8, align 8;
    hl_cb_out_anon0: size 8, align 8;
    hl_cb_out_anon0_anon0: size 8, align 4;
    hl_cs_args: size 48, align 8;
    hl_cs_chunk: size 64, align 8;
    hl_cs_chunk_anon0: size 8, align 8;
    hl_cs_chunk_anon1: size 4, align 4;
    hl_cs_in: size 48, align 8;
    hl_cs_in_anon0: size 16, align 8;
    hl_cs_in_anon0_anon0: size 16, align 8;
    hl_cs_in_anon0_anon1: size 16, align 8;
    hl_cs_in_anon0_anon2: size 16, align 8;
    hl_cs_in_anon1: size 8, align 8;
    hl_cs_in_anon1_anon0: size 8, align 4;
    hl_cs_out: size 24, align 8;
    hl_cs_out_anon0: size 8, align 8;
    hl_cs_out_anon0_anon0: size 8, align 4;
    hl_debug_args: size 40, align 8;
    hl_debug_params_bmon: size 80, align 8;
    hl_debug_params_etf: size 24, align 8;
    hl_debug_params_etr: size 24, align 8;
    hl_debug_params_spmu: size 96, align 8;
    hl_debug_params_stm: size 24, align 8;
    hl_info_args: size 24, align 8;
    hl_info_args_anon0: size 4, align 4;
    hl_info_clk_rate: size 8, align 4;
    hl_info_clk_throttle: size 40, align 8;
    hl_info_cs_counters: size 96, align 8;
    hl_info_cs_timeout_event: size 16, align 8;
    hl_info_dev_memalloc_page_sizes: size 8, align 8;
    hl_info_device_status: size 8, align 4;
    hl_info_device_utilization: size 8, align 4;
    hl_info_dram_usage: size 16, align 8;
    hl_info_energy: size 8, align 8;
    hl_info_engine_err_event: size 16, align 8;
    hl_info_fw_err_event: size 16, align 8;
    hl_info_hw_err_event: size 16, align 8;
    hl_info_hw_idle: size 40, align 8;
    hl_info_hw_ip_info: size 304, align 8;
    hl_info_last_err_open_dev_time: size 8, align 8;
    hl_info_pci_counters: size 24, align 8;
    hl_info_razwi_event: size 280, align 8;
    hl_info_reset_count: size 8, align 4;
    hl_info_sec_attest: size 3592, align 4;
    hl_info_signed: size 7944, align 4;
    hl_info_sync_manager: size 16, align 4;
    hl_info_time_sync: size 24, align 8;
    hl_info_undefined_opcode_event: size 288, align 8;
    hl_mem_args: size 40, align 8;
    hl_mem_in: size 40, align 8;
    hl_mem_in_anon0: size 24, align 8;
    hl_mem_in_anon0_alloc: size 16, align 8;
    hl_mem_in_anon0_export_dmabuf_fd: size 24, align 8;
    hl_mem_in_anon0_free: size 8, align 8;
    hl_mem_in_anon0_map_block: size 8, align 8;
    hl_mem_in_anon0_map_device: size 16, align 8;
    hl_mem_in_anon0_map_host: size 24, align 8;
    hl_mem_in_anon0_unmap: size 8, align 8;
    hl_mem_out: size 16, align 8;
    hl_mem_out_anon0: size 16, align 8;
    hl_mem_out_anon0_anon0: size 16, align 8;
    hl_open_stats_info: size 24, align 8;
    hl_page_fault_info: size 24, align 8;
    hl_pll_frequency_info: size 8, align 2;
    hl_power_info: size 8, align 8;
    hl_user_mapping: size 16, align 8;
    hl_wait_cs_args: size 56, align 8;
    hl_wait_cs_in: size 56, align 8;
    hl_wait_cs_in_anon0: size 16, align 8;
    hl_wait_cs_in_anon0_anon0: size 16, align 8;
    hl_wait_cs_in_anon0_anon1: size 16, align 8;
    hl_wait_cs_in_anon0_anon1_anon0: size 8, align 8;
    hl_wait_cs_in_anon1: size 8, align 8;
    hl_wait_cs_in_anon1_anon0: size 8, align 1;
    hl_wait_cs_out: size 24, align 8;
}
