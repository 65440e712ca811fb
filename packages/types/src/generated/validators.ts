// Generated from openapi/meetings.yaml by `pnpm regen`. Do not edit.

// @ts-nocheck
// <stdin>
import { formats } from "../formats.js";
import { unknownMember, unknownValue } from "../findings.js";
var body0 = validate21;
var obj0 = /* @__PURE__ */ new Set(["total_count", "start_offset", "end_offset"]);
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.paging === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paging" }, message: "must have required property 'paging'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.success !== void 0) {
      if (typeof data.success !== "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.paging !== void 0) {
      let data1 = data.paging;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.total_count === void 0) {
          const err3 = { instancePath: instancePath + "/paging", schemaPath: "#/$defs/Paging-whole/required", keyword: "required", params: { missingProperty: "total_count" }, message: "must have required property 'total_count'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1.start_offset === void 0) {
          const err4 = { instancePath: instancePath + "/paging", schemaPath: "#/$defs/Paging-whole/required", keyword: "required", params: { missingProperty: "start_offset" }, message: "must have required property 'start_offset'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.end_offset === void 0) {
          const err5 = { instancePath: instancePath + "/paging", schemaPath: "#/$defs/Paging-whole/required", keyword: "required", params: { missingProperty: "end_offset" }, message: "must have required property 'end_offset'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.total_count !== void 0) {
          let data2 = data1.total_count;
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0 || isNaN(data2)) {
              const err6 = { instancePath: instancePath + "/paging/total_count", schemaPath: "#/$defs/Paging-whole/properties/total_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/paging/total_count", schemaPath: "#/$defs/Paging-whole/properties/total_count/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.start_offset !== void 0) {
          let data3 = data1.start_offset;
          if (!(typeof data3 == "number" && isFinite(data3))) {
            const err8 = { instancePath: instancePath + "/paging/start_offset", schemaPath: "#/$defs/Paging-whole/properties/start_offset/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.end_offset !== void 0) {
          let data4 = data1.end_offset;
          if (!(typeof data4 == "number" && isFinite(data4))) {
            const err9 = { instancePath: instancePath + "/paging/end_offset", schemaPath: "#/$defs/Paging-whole/properties/end_offset/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        for (const member0 in data1) {
          if (!obj0.has(member0)) {
            unknownMember(instancePath + "/paging", member0, []);
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/paging", schemaPath: "#/$defs/Paging-whole/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "success": true, "paging": true }, "dynamicProps": false, "dynamicItems": false };
var formats0 = formats.uuid;
var formats2 = formats["date-time"];
var obj1 = ["ACTIVE", "INACTIVE"];
var obj16 = /* @__PURE__ */ new Set(["id", "created_at", "updated_at", "title", "status", "persist_chat", "record_on_start", "live_stream_on_start", "summarize_on_end", "transcribe_on_end", "session_keep_alive_time_in_secs", "recording_config"]);
var obj2 = ["MP3", "AAC"];
var obj3 = ["mono", "stereo"];
var obj4 = /* @__PURE__ */ new Set(["codec", "channel", "export_file"]);
var obj5 = ["H264", "VP8"];
var obj6 = ["left top", "right top", "left bottom", "right bottom"];
var obj7 = /* @__PURE__ */ new Set(["width", "height"]);
var obj8 = /* @__PURE__ */ new Set(["url", "position", "size"]);
var obj9 = /* @__PURE__ */ new Set(["codec", "width", "height", "export_file", "watermark"]);
var obj10 = /* @__PURE__ */ new Set(["rtmp_url"]);
var obj11 = /* @__PURE__ */ new Set(["enabled"]);
var obj12 = ["aws", "azure", "digitalocean", "gcs", "sftp"];
var obj13 = ["KEY", "PASSWORD"];
var obj14 = /* @__PURE__ */ new Set(["type", "bucket", "region", "path", "auth_method", "host", "port", "username"]);
var obj15 = /* @__PURE__ */ new Set(["max_seconds", "file_name_prefix", "audio_config", "video_config", "live_streaming_config", "realtimekit_bucket_config", "storage_config"]);
var formats6 = formats.uri;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.max_seconds !== void 0) {
      let data0 = data.max_seconds;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 86400 || isNaN(data0)) {
          const err0 = { instancePath: instancePath + "/max_seconds", schemaPath: "#/properties/max_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0 < 60 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/max_seconds", schemaPath: "#/properties/max_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, message: "must be >= 60" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/max_seconds", schemaPath: "#/properties/max_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.file_name_prefix !== void 0) {
      if (typeof data.file_name_prefix !== "string") {
        const err3 = { instancePath: instancePath + "/file_name_prefix", schemaPath: "#/properties/file_name_prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.audio_config !== void 0) {
      let data2 = data.audio_config;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.codec !== void 0) {
          let data3 = data2.codec;
          if (typeof data3 !== "string") {
            const err4 = { instancePath: instancePath + "/audio_config/codec", schemaPath: "#/$defs/AudioConfig-whole/properties/codec/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (data3 !== null && !obj2.includes(data3)) {
            unknownValue(instancePath + "/audio_config/codec", obj2);
          }
        }
        if (data2.channel !== void 0) {
          let data4 = data2.channel;
          if (typeof data4 !== "string") {
            const err5 = { instancePath: instancePath + "/audio_config/channel", schemaPath: "#/$defs/AudioConfig-whole/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data4 !== null && !obj3.includes(data4)) {
            unknownValue(instancePath + "/audio_config/channel", obj3);
          }
        }
        if (data2.export_file !== void 0) {
          if (typeof data2.export_file !== "boolean") {
            const err6 = { instancePath: instancePath + "/audio_config/export_file", schemaPath: "#/$defs/AudioConfig-whole/properties/export_file/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        for (const member0 in data2) {
          if (!obj4.has(member0)) {
            unknownMember(instancePath + "/audio_config", member0, []);
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/audio_config", schemaPath: "#/$defs/AudioConfig-whole/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.video_config !== void 0) {
      let data6 = data.video_config;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.codec !== void 0) {
          let data7 = data6.codec;
          if (typeof data7 !== "string") {
            const err8 = { instancePath: instancePath + "/video_config/codec", schemaPath: "#/$defs/VideoConfig-whole/properties/codec/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (data7 !== null && !obj5.includes(data7)) {
            unknownValue(instancePath + "/video_config/codec", obj5);
          }
        }
        if (data6.width !== void 0) {
          let data8 = data6.width;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err9 = { instancePath: instancePath + "/video_config/width", schemaPath: "#/$defs/VideoConfig-whole/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 1920 || isNaN(data8)) {
              const err10 = { instancePath: instancePath + "/video_config/width", schemaPath: "#/$defs/VideoConfig-whole/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1920 }, message: "must be <= 1920" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err11 = { instancePath: instancePath + "/video_config/width", schemaPath: "#/$defs/VideoConfig-whole/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        if (data6.height !== void 0) {
          let data9 = data6.height;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err12 = { instancePath: instancePath + "/video_config/height", schemaPath: "#/$defs/VideoConfig-whole/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 1920 || isNaN(data9)) {
              const err13 = { instancePath: instancePath + "/video_config/height", schemaPath: "#/$defs/VideoConfig-whole/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1920 }, message: "must be <= 1920" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err14 = { instancePath: instancePath + "/video_config/height", schemaPath: "#/$defs/VideoConfig-whole/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data6.export_file !== void 0) {
          if (typeof data6.export_file !== "boolean") {
            const err15 = { instancePath: instancePath + "/video_config/export_file", schemaPath: "#/$defs/VideoConfig-whole/properties/export_file/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.watermark !== void 0) {
          let data11 = data6.watermark;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.url !== void 0) {
              let data12 = data11.url;
              if (typeof data12 === "string") {
                if (!formats6(data12)) {
                  const err16 = { instancePath: instancePath + "/video_config/watermark/url", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/video_config/watermark/url", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data11.position !== void 0) {
              let data13 = data11.position;
              if (typeof data13 !== "string") {
                const err18 = { instancePath: instancePath + "/video_config/watermark/position", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/position/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if (data13 !== null && !obj6.includes(data13)) {
                unknownValue(instancePath + "/video_config/watermark/position", obj6);
              }
            }
            if (data11.size !== void 0) {
              let data14 = data11.size;
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.width !== void 0) {
                  let data15 = data14.width;
                  if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                    const err19 = { instancePath: instancePath + "/video_config/watermark/size/width", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/size/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                  if (typeof data15 == "number" && isFinite(data15)) {
                    if (data15 < 1 || isNaN(data15)) {
                      const err20 = { instancePath: instancePath + "/video_config/watermark/size/width", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/size/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  }
                }
                if (data14.height !== void 0) {
                  let data16 = data14.height;
                  if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                    const err21 = { instancePath: instancePath + "/video_config/watermark/size/height", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/size/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                  if (typeof data16 == "number" && isFinite(data16)) {
                    if (data16 < 1 || isNaN(data16)) {
                      const err22 = { instancePath: instancePath + "/video_config/watermark/size/height", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/size/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  }
                }
                for (const member1 in data14) {
                  if (!obj7.has(member1)) {
                    unknownMember(instancePath + "/video_config/watermark/size", member1, []);
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/video_config/watermark/size", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/size/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            for (const member2 in data11) {
              if (!obj8.has(member2)) {
                unknownMember(instancePath + "/video_config/watermark", member2, []);
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/video_config/watermark", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        for (const member3 in data6) {
          if (!obj9.has(member3)) {
            unknownMember(instancePath + "/video_config", member3, []);
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/video_config", schemaPath: "#/$defs/VideoConfig-whole/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.live_streaming_config !== void 0) {
      let data17 = data.live_streaming_config;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.rtmp_url !== void 0) {
          let data18 = data17.rtmp_url;
          if (typeof data18 === "string") {
            if (!formats6(data18)) {
              const err26 = { instancePath: instancePath + "/live_streaming_config/rtmp_url", schemaPath: "#/properties/live_streaming_config/properties/rtmp_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/live_streaming_config/rtmp_url", schemaPath: "#/properties/live_streaming_config/properties/rtmp_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        for (const member4 in data17) {
          if (!obj10.has(member4)) {
            unknownMember(instancePath + "/live_streaming_config", member4, []);
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/live_streaming_config", schemaPath: "#/properties/live_streaming_config/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.realtimekit_bucket_config !== void 0) {
      let data19 = data.realtimekit_bucket_config;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.enabled === void 0) {
          const err29 = { instancePath: instancePath + "/realtimekit_bucket_config", schemaPath: "#/properties/realtimekit_bucket_config/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data19.enabled !== void 0) {
          if (typeof data19.enabled !== "boolean") {
            const err30 = { instancePath: instancePath + "/realtimekit_bucket_config/enabled", schemaPath: "#/properties/realtimekit_bucket_config/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        for (const member5 in data19) {
          if (!obj11.has(member5)) {
            unknownMember(instancePath + "/realtimekit_bucket_config", member5, []);
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/realtimekit_bucket_config", schemaPath: "#/properties/realtimekit_bucket_config/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.storage_config !== void 0) {
      let data21 = data.storage_config;
      const _errs46 = errors;
      let valid9 = false;
      const _errs47 = errors;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.type !== void 0) {
          let data22 = data21.type;
          if (typeof data22 !== "string") {
            const err32 = { instancePath: instancePath + "/storage_config/type", schemaPath: "#/$defs/StorageConfig-part/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (data22 !== null && !obj12.includes(data22)) {
            unknownValue(instancePath + "/storage_config/type", obj12);
          }
        }
        if (data21.bucket !== void 0) {
          if (typeof data21.bucket !== "string") {
            const err33 = { instancePath: instancePath + "/storage_config/bucket", schemaPath: "#/$defs/StorageConfig-part/properties/bucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data21.region !== void 0) {
          if (typeof data21.region !== "string") {
            const err34 = { instancePath: instancePath + "/storage_config/region", schemaPath: "#/$defs/StorageConfig-part/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data21.path !== void 0) {
          if (typeof data21.path !== "string") {
            const err35 = { instancePath: instancePath + "/storage_config/path", schemaPath: "#/$defs/StorageConfig-part/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data21.auth_method !== void 0) {
          let data26 = data21.auth_method;
          if (typeof data26 !== "string") {
            const err36 = { instancePath: instancePath + "/storage_config/auth_method", schemaPath: "#/$defs/StorageConfig-part/properties/auth_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (data26 !== null && !obj13.includes(data26)) {
            unknownValue(instancePath + "/storage_config/auth_method", obj13);
          }
        }
        if (data21.host !== void 0) {
          if (typeof data21.host !== "string") {
            const err37 = { instancePath: instancePath + "/storage_config/host", schemaPath: "#/$defs/StorageConfig-part/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data21.port !== void 0) {
          let data28 = data21.port;
          if (!(typeof data28 == "number" && isFinite(data28))) {
            const err38 = { instancePath: instancePath + "/storage_config/port", schemaPath: "#/$defs/StorageConfig-part/properties/port/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data21.username !== void 0) {
          if (typeof data21.username !== "string") {
            const err39 = { instancePath: instancePath + "/storage_config/username", schemaPath: "#/$defs/StorageConfig-part/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/storage_config", schemaPath: "#/$defs/StorageConfig-part/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      var _valid0 = _errs47 === errors;
      valid9 = valid9 || _valid0;
      if (_valid0) {
        var props0 = {};
        props0.type = true;
        props0.bucket = true;
        props0.region = true;
        props0.path = true;
        props0.auth_method = true;
        props0.host = true;
        props0.port = true;
        props0.username = true;
      }
      const _errs66 = errors;
      if (data21 !== null) {
        const err41 = { instancePath: instancePath + "/storage_config", schemaPath: "#/properties/storage_config/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      var _valid0 = _errs66 === errors;
      valid9 = valid9 || _valid0;
      if (!valid9) {
        const err42 = { instancePath: instancePath + "/storage_config", schemaPath: "#/properties/storage_config/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      } else {
        errors = _errs46;
        if (vErrors !== null) {
          if (_errs46) {
            vErrors.length = _errs46;
          } else {
            vErrors = null;
          }
        }
      }
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const member6 in data21) {
          if (!obj14.has(member6)) {
            unknownMember(instancePath + "/storage_config", member6, ["access_key", "secret", "password", "private_key"]);
          }
        }
      }
    }
    for (const member7 in data) {
      if (!obj15.has(member7)) {
        unknownMember(instancePath + "", member7, []);
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "max_seconds": true, "file_name_prefix": true, "audio_config": true, "video_config": true, "live_streaming_config": true, "realtimekit_bucket_config": true, "storage_config": true }, "dynamicProps": false, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.created_at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.updated_at === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!formats0(data0)) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data1 = data.created_at;
      if (typeof data1 === "string") {
        if (!formats2(data1)) {
          const err5 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data2 = data.updated_at;
      if (typeof data2 === "string") {
        if (!formats2(data2)) {
          const err7 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (typeof data4 !== "string") {
        const err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (data4 !== null && !obj1.includes(data4)) {
        unknownValue(instancePath + "/status", obj1);
      }
    }
    if (data.persist_chat !== void 0) {
      if (typeof data.persist_chat !== "boolean") {
        const err11 = { instancePath: instancePath + "/persist_chat", schemaPath: "#/properties/persist_chat/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.record_on_start !== void 0) {
      if (typeof data.record_on_start !== "boolean") {
        const err12 = { instancePath: instancePath + "/record_on_start", schemaPath: "#/properties/record_on_start/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.live_stream_on_start !== void 0) {
      if (typeof data.live_stream_on_start !== "boolean") {
        const err13 = { instancePath: instancePath + "/live_stream_on_start", schemaPath: "#/properties/live_stream_on_start/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.summarize_on_end !== void 0) {
      if (typeof data.summarize_on_end !== "boolean") {
        const err14 = { instancePath: instancePath + "/summarize_on_end", schemaPath: "#/properties/summarize_on_end/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.transcribe_on_end !== void 0) {
      if (typeof data.transcribe_on_end !== "boolean") {
        const err15 = { instancePath: instancePath + "/transcribe_on_end", schemaPath: "#/properties/transcribe_on_end/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.session_keep_alive_time_in_secs !== void 0) {
      let data10 = data.session_keep_alive_time_in_secs;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 600 || isNaN(data10)) {
          const err16 = { instancePath: instancePath + "/session_keep_alive_time_in_secs", schemaPath: "#/properties/session_keep_alive_time_in_secs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data10 < 60 || isNaN(data10)) {
          const err17 = { instancePath: instancePath + "/session_keep_alive_time_in_secs", schemaPath: "#/properties/session_keep_alive_time_in_secs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, message: "must be >= 60" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/session_keep_alive_time_in_secs", schemaPath: "#/properties/session_keep_alive_time_in_secs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.recording_config !== void 0) {
      if (!validate25(data.recording_config, { instancePath: instancePath + "/recording_config", parentData: data, parentDataProperty: "recording_config", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    for (const member0 in data) {
      if (!obj16.has(member0)) {
        unknownMember(instancePath + "", member0, []);
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": { "id": true, "created_at": true, "updated_at": true, "title": true, "status": true, "persist_chat": true, "record_on_start": true, "live_stream_on_start": true, "summarize_on_end": true, "transcribe_on_end": true, "session_keep_alive_time_in_secs": true, "recording_config": true }, "dynamicProps": false, "dynamicItems": false };
var obj17 = /* @__PURE__ */ new Set(["success", "paging", "data"]);
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate24(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/data", schemaPath: "#/allOf/1/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const member0 in data) {
      if (!obj17.has(member0)) {
        unknownMember(instancePath + "", member0, []);
      }
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "data": true, "success": true, "paging": true }, "dynamicProps": false, "dynamicItems": false };
var compiled = { "get_all_meetings": body0 };
export {
  body0,
  compiled
};
